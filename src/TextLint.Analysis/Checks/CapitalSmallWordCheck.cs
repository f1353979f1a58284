using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Adpositions, adverbs and conjunctions with a capital letter within a sentence. It needs the readings of the language, and finds nothing without them.</summary>
public sealed class CapitalSmallWordCheck : SentenceCheck
{
    private FrozenSet<string>? _cues;
    private FrozenSet<string>? _auxiliaries;
    private FrozenSet<string>? _names;

    /// <summary>Words in small letters behind which a title may stand, such as forms of “to be called”.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    /// <summary>Finite verbs, with their capital, that are found behind a noun too.</summary>
    public ImmutableArray<string> Auxiliaries { get; init; } = [];

    /// <summary>Small words, with their capital, that are left alone.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Whether words are looked for that begin a sentence, whose mark is lost, and articles and pronouns among them; otherwise slips within one.</summary>
    public bool OpensSentence { get; init; }

    public override bool CanFix => !OpensSentence;

    public override ImmutableArray<string> Placeholders => OpensSentence ? [] : ["replacement"];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        var reader = new CapitalSmallWordReader(readings, _cues ??= SetOf(Cues), _auxiliaries ??= SetOf(Auxiliaries), _names ??= SetOf(Except));
        foreach (var index in OpensSentence ? reader.Starts() : reader.Slips())
            yield return OpensSentence ? new Finding(sentence.Tokens[index].Span) : FirstLetter.Change(sentence, sentence.Tokens[index], isCapital: false);
    }
}
