
namespace TextLint.Language.Tests.Detection;

/// <summary>Three small languages.</summary>
internal static class SampleModels
{
    public static LanguagePacks Packs { get; } = new([
        Pack("de", "der die und ist nicht mit das ein auf sich wird", "en |sch|ung|che|len| sc|chu|hul|ule|ich|ein|er |gen|ver"),
        Pack("en", "the and is not with that a on it will of", " th|the|he |ing|ngs| to|ion|ght|tio"),
        Pack("fr", "le la les et est pas avec que un l' de", "ent| le|es | de|ion|que|eau|aux|ux "),
    ]);

    private static LanguagePack Pack(string language, string functionWords, string trigrams) =>
        new(language, static () => Documents.TextConventions.Undetermined)
        {
            FunctionWords = [.. functionWords.Split(' ')],
            Trigrams = trigrams.Replace("|", "", StringComparison.Ordinal),
        };
}
