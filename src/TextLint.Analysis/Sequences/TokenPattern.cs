using System.Collections.Immutable;
using TextLint.Analysis.Patterns;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>
/// A token, or several: conditions that all hold of one token, or <c>phrase</c>, <c>oneOf</c>, <c>tokens</c> or <c>edge</c>; and how often
/// it stands there.
/// </summary>
public sealed record TokenPattern
{
    public TokenPattern()
    {
    }

    /// <param name="phrase">Short notation.</param>
    public TokenPattern(string phrase) => Phrase = phrase;

    /// <summary>
    /// Tokens in short notation: <c>in|im</c> is one of these words, <c>&lt;machen|tun&gt;</c> any form of a lemma, <c>{noun Case=Dat}</c> a part of speech
    /// with features, <c>/\d+/</c> a regular expression, <c>~3</c> up to three tokens, <c>?</c> behind a token that may be missing,
    /// <c>^</c> and <c>$</c> the edges of the sentence; what stands in <c>[|…|]</c> is reported, else all.
    /// </summary>
    public string? Phrase { get; init; }

    /// <summary>The token is one of these words or marks; capitals count as in <c>term</c>, a <c>*</c> at the end stands for the rest of the word.</summary>
    public ImmutableArray<string> Text { get; init; } = [];

    /// <summary>Names of word lists whose entries, single words, count as <c>text</c> too.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>The token is a form of one of these lemmas.</summary>
    public ImmutableArray<string> Lemma { get; init; } = [];

    /// <summary>A regular expression that the whole token fits.</summary>
    public LinearPattern? Regex
    {
        get => field;
        init => field = value?.Whole();
    }

    /// <summary>The token can be one of these parts of speech.</summary>
    public ImmutableArray<PartOfSpeech> Pos { get; init; } = [];

    /// <summary>
    /// Features of Universal Dependencies that the token can have, <c>Case=Dat|Number=Plur</c>; several values of one are separated by
    /// commas. All conditions on form hold of one and the same reading.
    /// </summary>
    public string? Features { get; init; }

    /// <summary>Whether every reading of the token fits <c>pos</c> and <c>features</c>, not only one.</summary>
    public bool Certain { get; init; }

    /// <summary>Whether <c>pos</c> and <c>features</c> ask for the reading that the token has in its sentence, as the tagger sees it, not for any that it can have.</summary>
    public bool Tagged { get; init; }

    /// <summary>The token belongs to one of these kinds of phrase, as the tagger sees its sentence.</summary>
    public ImmutableArray<ChunkKind> Chunk { get; init; } = [];

    /// <summary>The token stands in one of these kinds of clause, as the tagger sees its sentence.</summary>
    public ImmutableArray<ClauseKind> Clause { get; init; } = [];

    /// <summary>Whether the token begins with a capital; either where the key is missing.</summary>
    public bool? Capital { get; init; }

    /// <summary>What the token must not be; a text stands for a token in short notation.</summary>
    public ImmutableArray<TokenPattern> Not { get; init; } = [];

    /// <summary>Choices; each a token, or a phrase in short notation.</summary>
    public ImmutableArray<TokenPattern> OneOf { get; init; } = [];

    /// <summary>A row of tokens that is optional, repeated or named as a whole.</summary>
    public ImmutableArray<TokenPattern> Tokens { get; init; } = [];

    /// <summary>An edge of the sentence instead of a token.</summary>
    public TokenEdge? Edge { get; init; }

    /// <summary>Whether it may be missing.</summary>
    public bool Optional { get; init; }

    /// <summary>How often it may stand there in a row, at most.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>So many tokens may stand here, or fewer, or none; any tokens where no conditions are given.</summary>
    public int Gap { get; init; }

    /// <summary>A name by which <c>agree</c>, <c>disagree</c> and <c>write</c> speak of it.</summary>
    public string? As { get; init; }

    /// <summary>Whether it is reported; where nothing has the key, all is.</summary>
    public bool Flag { get; init; }

    internal bool IsGroup => Phrase is not null || !OneOf.IsEmpty || !Tokens.IsEmpty || Edge is not null;

    internal bool HasCondition =>
        !Text.IsEmpty || !Lemma.IsEmpty || Regex is not null || !Pos.IsEmpty || Features is not null || !Chunk.IsEmpty || !Clause.IsEmpty || Capital is not null || !Not.IsEmpty;

    internal bool NeedsTagger => Tagged || !Chunk.IsEmpty || !Clause.IsEmpty || AnyNeedsTagger(Tokens) || AnyNeedsTagger(OneOf) || AnyNeedsTagger(Not);

    // A loop: a cold run asks each pattern that it compiles.
    private static bool AnyNeedsTagger(ImmutableArray<TokenPattern> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.NeedsTagger) return true;
        }
        return false;
    }

    // A phrase that says nothing of itself is read as if its tokens stood in its place.
    internal bool IsPlainPhrase => Phrase is not null && !Optional && Repeat == 1 && Gap == 0 && As is null && !Flag && !Certain && !Tagged
        && Edge is null && OneOf.IsEmpty && Tokens.IsEmpty && !HasCondition;
}
