using TextLint.Segmentation;

return args switch
{
    ["tables", var unicode, var folder] => UnicodeTables.Write(unicode, folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        tables UCD FOLDER    write the property tables of src/TextLint.Documents/Text/Unicode from Unicode's data files
        """);
    return 2;
}
