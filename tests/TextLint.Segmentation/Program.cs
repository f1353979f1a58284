using TextLint.Segmentation;

return args switch
{
    ["tables", var unicode, var folder] => UnicodeTables.Write(unicode, folder),
    ["treebank", var language, .. var files] when files.Length > 0 =>
        Treebank.Measure(language, files.Where(file => file != "--differences"), files.Contains("--differences")),
    ["blocks", var language, var file] => BlockKinds.Measure(language, file),
    ["speed", var language, var file] => Speed.Measure(language, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        treebank LANGUAGE FILE.conllu… [--differences]    print F1 of sentence ends and tokens
        blocks LANGUAGE KINDS.jsonl    print how many stretches of annotated articles have the right kind
        speed LANGUAGE TEXTS.jsonl    print how fast texts become articles, in MB of UTF-8 a second
        tables UCD FOLDER    write the property tables of src/TextLint.Documents/Text/Unicode from Unicode's data files
        """);
    return 2;
}
