using TextLint.Content;
using TextLint.Programs;
using TextLint.TaggerTraining;

var packs = BuiltIn.Packs.WithLexicons(InstalledLexicons.Read);
return args switch
{
    ["cross-validate", .. var files] when files.Length > 0 => CrossValidation.Run(packs.For("de"), files, 10),
    ["train", var output, .. var files] when files.Length > 0 => Training.Run(packs.For("de"), files, output),
    ["speed", var file] => Speed.Run(packs.For("de"), file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        cross-validate FILE.conllu…       train on nine tenths and measure on the last, ten times
        train OUTPUT FILE.conllu…         train on everything and write the weights
        speed FILE                        print tokens a second on a text, a paragraph a line
        """);
    return 2;
}
