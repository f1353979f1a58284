namespace TextLint.Analysis.Rules;

/// <summary>A text in several languages.</summary>
public sealed class LocalizedText
{
    // Language, text, language, text …: thousands of these are made at every start, and nothing is made faster than an array.
    private readonly string[] _translations;

    /// <param name="english">The text in English, which every rule has.</param>
    /// <param name="translations">The other languages as BCP 47 tags, each followed by the text.</param>
    public LocalizedText(string english, params string[] translations)
    {
        if (translations.Length % 2 != 0) throw new ArgumentException("A language lacks its text.", nameof(translations));
        English = english;
        _translations = translations;
    }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>The text in the other languages, by BCP 47 tag.</summary>
    public IEnumerable<KeyValuePair<string, string>> Translations
    {
        get
        {
            for (var i = 0; i < _translations.Length; i += 2) yield return KeyValuePair.Create(_translations[i], _translations[i + 1]);
        }
    }

    /// <summary>The text in <paramref name="language"/>, or in English where it is missing.</summary>
    public string In(string language)
    {
        for (var i = 0; i < _translations.Length; i += 2)
        {
            if (_translations[i] == language) return _translations[i + 1];
        }
        return English;
    }

    public override string ToString() => English;
}
