using System.Globalization;
using TextLint.Slips;

if (args is not ["plant", var language, var folder, .. var rest])
{
    Console.Error.WriteLine("""
        plant LANGUAGE FOLDER [--seed N] [--misses]
            plant slips at random in the .txt files of a folder, which holds clean text, one in about every other paragraph, and print how many of each
            kind the rules that are on find, and how many findings they have on the text as it was; --misses prints the slips that they do not find
        """);
    return 2;
}

var seed = Array.IndexOf(rest, "--seed") is var at and >= 0 && at + 1 < rest.Length ? uint.Parse(rest[at + 1], CultureInfo.InvariantCulture) : 1;
var reader = new CleanTextReader(language);
var planter = new SlipPlanter(reader.Pack, seed);
var tally = new Tally(rest.Contains("--misses") ? Console.Out : null);
foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    var clean = File.ReadAllText(file);
    var model = reader.Model(clean);
    var planted = planter.Plant(model);
    tally.Add(reader.Findings(clean), planted, reader.Findings(planted.Text), CleanTextReader.WordsOf(model));
}
Console.Write(tally);
return 0;
