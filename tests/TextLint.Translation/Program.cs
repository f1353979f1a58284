using TextLint.Translation;

if (args is not ["compare", var language, var translated, var human, .. var rest])
{
    Console.Error.WriteLine("""
        compare LANGUAGE TRANSLATED.jsonl HUMAN.jsonl [--min-votes N]
            print findings on 1,000 words of machine translations and of human ones, the ratio, how many articles are told to be translated, and
            how many of the marked places (start, end, votes) with N votes at least are found
        """);
    return 2;
}

var votes = rest is ["--min-votes", var least] ? int.Parse(least, System.Globalization.CultureInfo.InvariantCulture) : 2;
var reader = new ArticleReader(language);
var (machine, people) = (new Tally(), new Tally());
foreach (var article in MarkedArticle.Read(translated)) machine.Add(reader.Analyze(article), article, votes);
foreach (var article in MarkedArticle.Read(human)) people.Add(reader.Analyze(article), article, votes);
Console.Write(Comparison.Of(machine, people));
return 0;
