using System.Collections.Immutable;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Compiles the tokens of a pattern; what is wrong with them was said by <see cref="SequenceValidation"/> before.</summary>
internal sealed class SequenceCompiler
{
    private readonly WordReadings? _words;
    private readonly bool _ignoreCase;
    private readonly bool _seeksLiterals;
    private readonly List<SequenceInstruction> _steps = [];
    private readonly List<TokenCondition> _conditions = [];
    private readonly List<TokenCondition?> _captureConditions = [];
    private readonly Dictionary<string, int> _captures = new(StringComparer.Ordinal);
    private readonly List<int> _flagged = [];

    private SequenceCompiler(WordReadings? words, bool ignoreCase, bool seeksLiterals)
    {
        _words = words;
        _ignoreCase = ignoreCase;
        _seeksLiterals = seeksLiterals;
    }

    /// <summary>The program of <paramref name="tokens"/>.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">Gives the forms of lemmas, or null.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    public static SequenceProgram Compile(ImmutableArray<TokenPattern> tokens, WordReadings? words, bool ignoreCase) =>
        new SequenceCompiler(words, ignoreCase, seeksLiterals: false).Program(tokens);

    /// <summary>Literals of which one stands in every match of <paramref name="tokens"/> whatever the lexicon knows; null where there are none.</summary>
    // Apart from the program: the build asks for them, and to work them out takes longer than all the rest.
    public static IReadOnlyCollection<string>? LiteralsOf(ImmutableArray<TokenPattern> tokens, bool ignoreCase) =>
        new SequenceCompiler(words: null, ignoreCase, seeksLiterals: true).AddPlaces(tokens).Literals?.Words;

    /// <summary>The tokens with plain phrases taken apart, as they are counted.</summary>
    public static ImmutableArray<TokenPattern> Spread(ImmutableArray<TokenPattern> tokens) =>
        [.. tokens.SelectMany(token => token.IsPlainPhrase ? PhraseNotation.Read(token.Phrase!, out _) : [token])];

    private SequenceProgram Program(ImmutableArray<TokenPattern> tokens)
    {
        var extent = AddPlaces(tokens);
        _steps.Add(new SequenceInstruction(SequenceStep.Accept));
        var first = _steps.Find(static step => step.Kind is not (SequenceStep.Open or SequenceStep.Close));
        return new SequenceProgram
        {
            Steps = [.. _steps],
            Conditions = [.. _conditions],
            CaptureConditions = [.. _captureConditions],
            Captures = _captures,
            Flagged = [.. _flagged],
            OpensSentence = first.Kind == SequenceStep.AtStart,
            First = first.Kind == SequenceStep.Token ? _conditions[first.First] : null,
            Longest = extent.Longest,
            Anchor = extent.Anchor,
            NeedsTagger = _conditions.Exists(static condition => condition.NeedsTagger),
            HasChoices = _steps.Exists(static step => step.Kind == SequenceStep.Choice),
        };
    }

    private Extent AddPlaces(ImmutableArray<TokenPattern> tokens)
    {
        var extent = Extent.None;
        var place = 0;
        foreach (var token in Spread(tokens))
        {
            place++;
            var capture = NewCapture(place.ToString(System.Globalization.CultureInfo.InvariantCulture));
            _steps.Add(new SequenceInstruction(SequenceStep.Open, capture));
            extent = extent.Then(Add(token, capture));
            _steps.Add(new SequenceInstruction(SequenceStep.Close, capture));
        }
        return extent;
    }

    private int NewCapture(string name)
    {
        _captures[name] = _captureConditions.Count;
        _captureConditions.Add(null);
        return _captureConditions.Count - 1;
    }

    // The capture is that of the place; a token inside a group gets one of its own where it has a name.
    private Extent Add(TokenPattern token, int? capture)
    {
        var own = capture ?? (token.As is not null || token.Flag ? NewCapture(token.As ?? $"#{_captureConditions.Count}") : null);
        if (own is { } number)
        {
            if (token.As is { } name) _captures[name] = number;
            if (token.Flag) _flagged.Add(number);
        }
        if (capture is null && own is { } opened) _steps.Add(new SequenceInstruction(SequenceStep.Open, opened));
        var extent = Often(token, own);
        if (capture is null && own is { } closed) _steps.Add(new SequenceInstruction(SequenceStep.Close, closed));
        return extent;
    }

    private Extent Often(TokenPattern token, int? capture)
    {
        var (least, most) = token.Gap > 0 ? (0, token.Gap) : (token.Optional ? 0 : 1, token.Repeat);
        var extent = Extent.None;
        var leaving = new List<int>();
        for (var i = 0; i < most; i++)
        {
            if (i >= least)
            {
                leaving.Add(_steps.Count);
                _steps.Add(default);
            }
            var once = Once(token, capture);
            extent = extent.Then(i < least ? once : once with { Shortest = 0, Anchor = null, Literals = null });
        }
        foreach (var choice in leaving)
        {
            _steps[choice] = token.Gap > 0
                ? new SequenceInstruction(SequenceStep.Choice, _steps.Count, choice + 1)
                : new SequenceInstruction(SequenceStep.Choice, choice + 1, _steps.Count);
        }
        return extent;
    }

    private Extent Once(TokenPattern token, int? capture)
    {
        if (token.Phrase is { } phrase) return Row(PhraseNotation.Read(phrase, out _));
        if (!token.Tokens.IsEmpty) return Row(Spread(token.Tokens));
        if (!token.OneOf.IsEmpty) return Choices(token.OneOf);
        if (token.Edge is { } edge)
        {
            _steps.Add(new SequenceInstruction(edge == TokenEdge.Start ? SequenceStep.AtStart : SequenceStep.AtEnd));
            return Extent.None;
        }
        var condition = new TokenCondition(token, _words, _ignoreCase);
        if (capture is { } number) _captureConditions[number] = condition;
        _steps.Add(new SequenceInstruction(SequenceStep.Token, _conditions.Count));
        _conditions.Add(condition);
        return new Extent(1, 1, AnchorOf(condition.Words, condition.IsCapital), _seeksLiterals ? AnchorOf(condition.Literals, isCapital: false) : null);
    }

    private SequenceAnchor? AnchorOf(IReadOnlyCollection<string>? words, bool isCapital) => words is null ? null : new SequenceAnchor([.. words], isCapital, WordRarity.Of(words, _words), 0, 0);

    private Extent Row(ImmutableArray<TokenPattern> tokens) =>
        tokens.Aggregate(Extent.None, (extent, token) => extent.Then(Add(token, capture: null)));

    private Extent Choices(ImmutableArray<TokenPattern> choices)
    {
        Extent? all = null;
        var ends = new List<int>();
        for (var i = 0; i < choices.Length; i++)
        {
            var choice = _steps.Count;
            if (i < choices.Length - 1) _steps.Add(default);
            var extent = Add(choices[i], capture: null);
            all = all?.Or(extent) ?? extent;
            if (i == choices.Length - 1) break;
            ends.Add(_steps.Count);
            _steps.Add(default);
            _steps[choice] = new SequenceInstruction(SequenceStep.Choice, choice + 1, _steps.Count);
        }
        foreach (var end in ends) _steps[end] = new SequenceInstruction(SequenceStep.Jump, _steps.Count);
        return all!;
    }

    /// <summary>How many tokens something takes, and the words that it cannot do without.</summary>
    private sealed record Extent(int Shortest, int Longest, SequenceAnchor? Anchor, SequenceAnchor? Literals)
    {
        public static Extent None { get; } = new(0, 0, null, null);

        public Extent Then(Extent next) => new(
            Shortest + next.Shortest,
            Longest + next.Longest,
            SequenceAnchor.Rarer(Anchor, Behind(next.Anchor)),
            SequenceAnchor.Rarer(Literals, Behind(next.Literals)));

        public Extent Or(Extent other) => new(
            Math.Min(Shortest, other.Shortest), Math.Max(Longest, other.Longest), Both(Anchor, other.Anchor), Both(Literals, other.Literals));

        private SequenceAnchor? Behind(SequenceAnchor? anchor) =>
            anchor is null ? null : anchor with { Nearest = anchor.Nearest + Shortest, Furthest = anchor.Furthest + Longest };

        private static SequenceAnchor? Both(SequenceAnchor? one, SequenceAnchor? other) =>
            one is null || other is null
                ? null
                : new SequenceAnchor([.. one.Words.Union(other.Words)], one.IsCapital && other.IsCapital, Math.Min(one.Rarity, other.Rarity), Math.Min(one.Nearest, other.Nearest), Math.Max(one.Furthest, other.Furthest));
    }
}
