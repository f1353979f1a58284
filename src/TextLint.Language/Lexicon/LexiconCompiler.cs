using System.Collections.Immutable;
using System.Text;
using TextLint.Language.Hunspell;

namespace TextLint.Language;

/// <summary>Compiles dictionaries into the form that a <see cref="Lexicon"/> is read from.</summary>
public static class LexiconCompiler
{
    private const int MostLetters = 36;

    /// <summary>Compiles a dictionary in Hunspell's format.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="isWhole">False where the dictionary makes more forms than a lexicon holds; those until then are kept.</param>
    /// <returns>The bytes of the lexicon; the same for the same dictionary. A dictionary that could not be read gives an empty lexicon.</returns>
    public static byte[] Compile(HunspellDictionary dictionary, out bool isWhole)
    {
        var expander = new FormExpander(dictionary);
        var classes = new List<FormClass> { default };
        var numbers = new Dictionary<FormClass, int>();
        var forms = new List<KeyValuePair<string, int>>();
        foreach (var (form, value) in expander.Expand())
        {
            if (value == default) continue;
            if (!numbers.TryGetValue(value, out var number))
            {
                number = classes.Count;
                numbers.Add(value, number);
                classes.Add(value);
            }
            forms.Add(new(form, number));
        }
        isWhole = !expander.IsCut;
        var (nodes, root) = AutomatonBuilder.Build(forms);
        var alphabet = AlphabetOf(forms.Select(static form => form.Key));
        return LexiconFile.Write(OptionsOf(dictionary.Affixes, expander.Symbols) with { Alphabet = alphabet }, classes, nodes, root);
    }

    /// <inheritdoc cref="Compile(HunspellDictionary, out bool)"/>
    public static byte[] Compile(HunspellDictionary dictionary) => Compile(dictionary, out _);

    // Letters of a few foreign words are not tried in suggestions.
    private static string AlphabetOf(IEnumerable<string> forms)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var form in forms)
        {
            foreach (var c in form)
            {
                if (char.IsLower(c)) counts[c] = counts.GetValueOrDefault(c) + 1;
            }
        }
        return string.Concat(counts.OrderByDescending(static count => count.Value).Take(MostLetters).Select(static count => count.Key));
    }

    private static LexiconOptions OptionsOf(AffixFile affixes, IReadOnlyList<int> symbols) => new()
    {
        CompoundMinimum = affixes.CompoundMinimum,
        CompoundMaximum = affixes.CompoundMaximum,
        Ignored = affixes.Ignored,
        ForbiddenJoints = [.. affixes.ForbiddenJoints.Select(joint => KeyValuePair.Create(Encoding.UTF8.GetBytes(joint.Key), Encoding.UTF8.GetBytes(joint.Value)))],
        ChecksCompoundCase = affixes.ChecksCompoundCase,
        ChecksCompoundDuplicates = affixes.ChecksCompoundDuplicates,
        ChecksCompoundTriples = affixes.ChecksCompoundTriples,
        ChecksSharps = affixes.ChecksSharps,
        HasCompounds = (affixes.Flags.Compound | affixes.Flags.CompoundBegin | affixes.Flags.CompoundEnd) != 0,
        Breaks = affixes.Breaks,
        InputConversions = affixes.InputConversions,
        Confusions = affixes.Confusions,
        Alphabet = "",
        Patterns = [.. affixes.CompoundPatterns.Select(pattern => pattern.Places.Select(place => (BitOf(place.Flag, symbols), place.Quantifier)).ToImmutableArray())],
    };

    private static uint BitOf(int flag, IReadOnlyList<int> symbols)
    {
        for (var i = 0; i < symbols.Count && i < 32; i++)
        {
            if (symbols[i] == flag) return 1u << i;
        }
        return 0;
    }
}
