using TextLint.Analysis.Checks;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>The word lists of a <see cref="LostSpaceCheck"/>, ready for looking up.</summary>
internal sealed class GlueKnowledge(LostSpaceCheck options)
{
    private readonly HashSet<string> _inner = new(options.Words, StringComparer.Ordinal);
    private readonly HashSet<string> _functions = new(options.FunctionWords, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _prefixes = new(options.Prefixes, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _infinitiveMarkers = new(options.InfinitiveMarkers, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _suffixes = new(options.Suffixes, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _capitalEndings = new(options.CapitalEndings, StringComparer.Ordinal);
    private readonly HashSet<string> _namePrefixes = new(options.NamePrefixes, StringComparer.Ordinal);
    private readonly HashSet<string> _nameEndings = new(options.NameEndings, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _numberEndings = new(options.NumberEndings, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _followers = new(options.Followers, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _endingNoNames = new(options.EndingNoNames, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _beforeYears = new(options.BeforeYears, StringComparer.Ordinal);
    private readonly HashSet<string> _agencies = new(options.Agencies, StringComparer.Ordinal);

    /// <summary>Ending of a name's genitive.</summary>
    public string Genitive => options.Genitive;

    /// <summary>Whether the word has its inner capital by right, also with an ending behind its name.</summary>
    public bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        var names = _inner.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.Contains(word)) return true;
        for (var length = word.Length - 1; length > 3 && char.IsLower(word[length]); length--)
        {
            if (names.Contains(word[..length])) return true;
        }
        return false;
    }

    /// <summary>Whether the word, in any case, is a function word of the article's language.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word, LanguagePack pack)
    {
        if (word.Length is < 1 or > 16) return false;
        if (_functions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        if (word.Length == 1) return false;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return pack.IsFunctionWord(small);
    }

    public bool IsPrefix(ReadOnlySpan<char> word) => _prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word stands in front of infinitives.</summary>
    public bool IsInfinitiveMarker(ReadOnlySpan<char> word) => _infinitiveMarkers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a verb begins as those do that take no particle in front.</summary>
    public bool IsInseparable(ReadOnlySpan<char> verb)
    {
        foreach (var prefix in options.InseparablePrefixes)
        {
            if (verb.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    public bool IsSuffix(ReadOnlySpan<char> word) => _suffixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word ends as words do by right, so that no function word stands there.</summary>
    public bool HasWordEnding(ReadOnlySpan<char> word, ReadOnlySpan<char> function)
    {
        foreach (var ending in options.WordEndings)
        {
            if (ending.Length >= function.Length && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Whether the word ends as finite verbs do and names do not.</summary>
    public bool IsVerbAlone(ReadOnlySpan<char> word)
    {
        foreach (var ending in options.VerbEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    public bool IsNameEnding(ReadOnlySpan<char> word) => _nameEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word looks like the end of a name in the genitive, as behind a first name.</summary>
    public bool IsGenitiveOfNameEnding(ReadOnlySpan<char> word) => Genitive.Length > 0 && word.EndsWith(Genitive, StringComparison.Ordinal) && IsNameEnding(word[..^Genitive.Length]);

    public bool IsCapitalEnding(ReadOnlySpan<char> word) => _capitalEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsNamePrefix(ReadOnlySpan<char> word) => _namePrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsNumberEnding(ReadOnlySpan<char> word) => _numberEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool FollowsNames(ReadOnlySpan<char> word) => _followers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a name is not likely to end as this word does, so that its end is a function word.</summary>
    public bool HasNoNameEnding(ReadOnlySpan<char> word, ReadOnlySpan<char> function)
    {
        if (!_endingNoNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(function)) return false;
        foreach (var tail in options.NameTails)
        {
            if (tail.Length >= function.Length && word.EndsWith(tail, StringComparison.Ordinal)) return false;
        }
        return true;
    }

    /// <summary>Whether any word, not only a function word, stands apart from a number.</summary>
    public bool PartsNumbers => options.PartsNumbers;

    public bool IsBeforeYears(ReadOnlySpan<char> word) => _beforeYears.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsAgency(ReadOnlySpan<char> word) => _agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
