using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Finds the clauses of a tagged sentence.</summary>
internal static class ClauseFinder
{
    /// <summary>The clauses in the order of their first words; every token belongs to one.</summary>
    public static ImmutableArray<Clause> Find(TaggedSentence sentence, ReadOnlySpan<WordTag> tags, ReadOnlySpan<bool> breaks)
    {
        if (tags.IsEmpty) return [];
        var outline = new ClauseOutline();
        outline.Find(tags, breaks);
        var members = new List<int>[outline.Count];
        for (var i = 0; i < tags.Length; i++) (members[outline.NumberAt(i)] ??= []).Add(i);
        var groups = new List<NominalGroup>();
        NominalGroups.Find(tags, breaks, groups);
        var groupsOf = groups.ToLookup(group => outline.NumberAt(group.Head));
        var mark = MarkOf(sentence, tags);
        var clauses = ImmutableArray.CreateBuilder<Clause>(outline.Count);
        for (var number = 0; number < members.Length; number++) clauses.Add(ClauseOf(sentence, tags, outline[number], members[number], groupsOf[number], mark));
        return clauses.MoveToImmutable();
    }

    private static Clause ClauseOf(TaggedSentence sentence, ReadOnlySpan<WordTag> tags, ClausePart part, List<int> tokens, IEnumerable<NominalGroup> groups, char mark)
    {
        var (first, last, count) = (-1, -1, 0);
        foreach (var i in tokens)
        {
            if (!tags[i].IsFinite()) continue;
            if (first < 0) first = i;
            last = i;
            count++;
        }
        var isLast = last >= 0 && IsLast(tags, tokens, last);
        var opener = OpenerOf(sentence, tags, tokens, isLast);
        var units = first < 0 ? 0 : UnitsBefore(tags[..first], tokens, groups);
        return new Clause(KindOf(tags, part, first, opener, units, mark), [.. tokens])
        {
            Opener = opener,
            Finite = last,
            FiniteCount = count,
            UnitsBeforeVerb = units,
            IsVerbLast = isLast,
            Parent = part.Parent,
        };
    }

    private static ClauseKind KindOf(ReadOnlySpan<WordTag> tags, ClausePart part, int finite, int opener, int units, char mark)
    {
        if (opener >= 0) return tags[opener] == WordTag.RelativePronoun ? ClauseKind.Relative : ClauseKind.Subordinate;
        if (finite < 0) return part.Opening == ClausePart.Infinitive ? ClauseKind.Infinitive : ClauseKind.Fragment;
        if (tags[finite] == WordTag.Imperative || units == 0 && mark == '!') return ClauseKind.Imperative;
        return mark == '?' && units <= 1 ? ClauseKind.Question : ClauseKind.Main;
    }

    // The sign that closes the sentence; a closing quotation mark may follow it.
    private static char MarkOf(TaggedSentence sentence, ReadOnlySpan<WordTag> tags)
    {
        for (var i = tags.Length - 1; i >= 0 && i >= tags.Length - 2; i--)
        {
            if (sentence.CharactersOf(i)[0] is '?' or '!') return sentence.CharactersOf(i)[0];
        }
        return '.';
    }

    // A conjunction or relative pronoun at the start, an adposition before it at most; an interrogative where the verb stands last.
    private static int OpenerOf(TaggedSentence sentence, ReadOnlySpan<WordTag> tags, List<int> tokens, bool isVerbLast)
    {
        var seen = 0;
        foreach (var i in tokens)
        {
            // "more than": behind the first words a conjunction opens a clause only if the verb stands last.
            if (tags[i] is WordTag.SubordinatingConjunction or WordTag.RelativePronoun) return seen == 0 || isVerbLast ? i : -1;
            if (isVerbLast && i > 0 && sentence.Tokens[i].Reading.Has(WordTraits.Interrogative)) return i;
            if (tags[i] is WordTag.Punctuation or WordTag.CoordinatingConjunction or WordTag.Adposition or WordTag.Adverb) continue;
            if (++seen > 1) return -1;
        }
        return -1;
    }

    private static bool IsLast(ReadOnlySpan<WordTag> tags, List<int> tokens, int finite)
    {
        for (var i = tokens.Count - 1; i >= 0 && tokens[i] > finite; i--)
        {
            if (tags[tokens[i]] is not (WordTag.Punctuation or WordTag.CoordinatingConjunction)) return false;
        }
        return true;
    }

    private static int UnitsBefore(ReadOnlySpan<WordTag> tags, List<int> tokens, IEnumerable<NominalGroup> groups)
    {
        var units = 0;
        var end = -1;
        foreach (var group in groups)
        {
            if (group.Head >= tags.Length) break;
            var start = group.Adposition >= 0 ? Math.Min(group.Adposition, group.Start) : group.Determiner >= 0 ? group.Determiner : group.Start;
            // Genitives, appositions, coordinations and attributes with an adposition go with the phrase before them.
            if (end < 0 || start > end + 1 || start == end + 1 && tags[end] is not (WordTag.CoordinatingConjunction or WordTag.Punctuation)) units++;
            end = group.End;
        }
        return units > 0 ? units : HasWord(tags, tokens) ? 1 : 0;
    }

    private static bool HasWord(ReadOnlySpan<WordTag> tags, List<int> tokens)
    {
        foreach (var i in tokens)
        {
            if (i < tags.Length && tags[i] is not (WordTag.Punctuation or WordTag.CoordinatingConjunction)) return true;
        }
        return false;
    }
}
