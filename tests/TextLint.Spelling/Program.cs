using TextLint.Spelling;

return args switch
{
    ["agreement", var dictionary, var language, var corpus] => Agreement.Measure(dictionary, language, corpus),
    ["alarms", var language, var corpus] => Spelling.Alarms(language, corpus),
    ["planted", var language, var corpus] => Spelling.Planted(language, corpus),
    ["look", var dictionary, .. var words] => Look(dictionary, words),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        A CORPUS is a file of JSON Lines with a property "text", or a text with a word a line. A DICTIONARY is a path without .aff and .dic.

        agreement DICTIONARY LANGUAGE CORPUS    print where lookups differ from hunspell's, and the share of words on which they agree
        alarms LANGUAGE CORPUS.jsonl    print the words that the check of spelling reports, and how many on 1,000 words
        planted LANGUAGE CORPUS.jsonl    plant single-letter slips and print those that are not found
        look DICTIONARY WORD…    print what the lexicon makes of words, with the parts of compounds, and whether hunspell knows them
        """);
    return 2;
}

static int Look(string dictionary, string[] words)
{
    using var hunspell = HunspellLibrary.Load(dictionary);
    var lexicon = CompiledLexicon.Of(dictionary);
    foreach (var word in words)
    {
        var parts = string.Join('|', lexicon.PartsOf(word).Select(part => word.Substring(part.Start, part.Length)));
        Console.WriteLine($"{word}	{lexicon.Look(word)}	{parts}	{hunspell?.IsKnown(word)}");
    }
    return 0;
}
