using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Documents;

namespace TextLint.Analysis.Prefiltering;

/// <summary>
/// Says in one pass over a block which rules may have findings in it and in each of its sentences, by the triggers of all rules at
/// once. It may name too many rules, never too few. Immutable, serves many threads.
/// </summary>
/// <remarks>
/// Rabin and Karp's search for many literals: a window of the last characters, folded to a byte each, is looked up at every
/// position, for the lengths 1, 2, 3, 4 and 6; what the window promises is then compared. Building it costs one insertion a literal,
/// which an automaton of Aho and Corasick cannot match, and start-up counts.
/// </remarks>
public sealed class LiteralPrefilter
{
    private readonly ulong[] _always;
    private readonly LiteralTable[] _tables;

    /// <param name="triggersOfRules">The triggers of each rule of a run; their place here is the index that names the rule.</param>
    public LiteralPrefilter(ReadOnlySpan<ImmutableArray<string>> triggersOfRules)
    {
        var triggers = triggersOfRules.ToArray();
        _always = new ulong[(triggers.Length + 63) / 64];
        var counts = new int[LiteralTable.WindowLengths.Length];
        for (var rule = 0; rule < triggers.Length; rule++)
        {
            if (triggers[rule].IsEmpty || triggers[rule].Contains(""))
            {
                _always[rule >> 6] |= 1UL << (rule & 63);
                triggers[rule] = [];
            }
            foreach (var literal in triggers[rule]) counts[LiteralTable.IndexFor(literal.Length)]++;
        }
        var tables = new LiteralTable[counts.Length];
        for (var i = 0; i < tables.Length; i++) tables[i] = new LiteralTable(LiteralTable.WindowLengths[i], counts[i]);
        for (var rule = 0; rule < triggers.Length; rule++)
        {
            foreach (var literal in triggers[rule]) tables[LiteralTable.IndexFor(literal.Length)].Add(CaseFold.Of(literal), rule);
        }
        _tables = [.. tables.Where(table => table.Count > 0)];
    }

    /// <summary>A buffer for <see cref="Scan"/>; one a thread.</summary>
    public CandidateSet CreateCandidates() => new(_always);

    /// <summary>Fills <paramref name="candidates"/> with the rules that may have findings in <paramref name="block"/> and its sentences.</summary>
    public void Scan(Block block, CandidateSet candidates)
    {
        candidates.StartBlock(block.Sentences.Length);
        if (_tables.Length == 0) return;
        var text = block.Text.Characters;
        var sentences = block.Sentences;
        var sentence = 0;
        var window = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            window = (window << 8) | (byte)CaseFold.Of(text[i]);
            foreach (var table in _tables)
            {
                if (!table.MayHold(window)) continue;
                while (sentence < sentences.Length && sentences[sentence].Projected.End <= i) sentence++;
                var unit = sentence < sentences.Length ? sentences[sentence].Projected : default;
                AddMatches(table, window, new Place(i - table.WindowLength + 1, unit.Start, unit.End, sentence), text, candidates);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddMatches(LiteralTable table, ulong window, Place place, ReadOnlySpan<char> text, CandidateSet candidates)
    {
        if (place.Start < 0) return;
        for (var entry = table.First(window); entry >= 0; entry = table.Next(entry))
        {
            var literal = table.LiteralOf(entry);
            if (!StartsWithFolded(text[place.Start..], literal)) continue;
            var rule = table.RuleOf(entry);
            candidates.AddToBlock(rule);
            if (place.Start >= place.UnitStart && place.Start + literal.Length <= place.UnitEnd) candidates.AddToSentence(place.Sentence, rule);
        }
    }

    private static bool StartsWithFolded(ReadOnlySpan<char> text, string literal)
    {
        if (text.Length < literal.Length) return false;
        for (var i = 0; i < literal.Length; i++)
        {
            if (CaseFold.Of(text[i]) != literal[i]) return false;
        }
        return true;
    }

    private readonly record struct Place(int Start, int UnitStart, int UnitEnd, int Sentence);
}
