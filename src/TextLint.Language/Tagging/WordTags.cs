namespace TextLint.Language;

/// <summary>What the tags mean.</summary>
public static class WordTags
{
    /// <summary>How many tags there are.</summary>
    internal const int Count = (int)WordTag.Participle + 1;

    /// <summary>The tag of a reading.</summary>
    public static WordTag TagOf(MorphologicalReading reading) => reading.PartOfSpeech switch
    {
        PartOfSpeech.Adj => reading.AnyCells == NominalCells.None ? WordTag.PlainAdjective : WordTag.Adjective,
        PartOfSpeech.Adp => reading.Has(WordTraits.HoldsParticle) ? WordTag.VerbPrefix : WordTag.Adposition,
        PartOfSpeech.Adv => WordTag.Adverb,
        PartOfSpeech.Aux => AuxiliaryOf(reading.Verb),
        PartOfSpeech.Cconj => WordTag.CoordinatingConjunction,
        PartOfSpeech.Det => WordTag.Determiner,
        PartOfSpeech.Intj => WordTag.Interjection,
        PartOfSpeech.Noun => WordTag.Noun,
        PartOfSpeech.Num => WordTag.Number,
        PartOfSpeech.Part => reading.Has(WordTraits.HoldsParticle) ? WordTag.InfinitiveParticle : WordTag.Particle,
        PartOfSpeech.Pron => PronounOf(reading),
        PartOfSpeech.Propn => WordTag.Name,
        PartOfSpeech.Punct => WordTag.Punctuation,
        PartOfSpeech.Sconj => WordTag.SubordinatingConjunction,
        PartOfSpeech.Sym => WordTag.Symbol,
        PartOfSpeech.Verb => VerbOf(reading),
        _ => WordTag.Other,
    };

    /// <summary>The part of speech of a tag; of a separated prefix that of an adverb.</summary>
    public static PartOfSpeech PartOfSpeechOf(WordTag tag) => tag switch
    {
        WordTag.Adjective or WordTag.PlainAdjective => PartOfSpeech.Adj,
        WordTag.Adposition => PartOfSpeech.Adp,
        WordTag.Adverb or WordTag.VerbPrefix => PartOfSpeech.Adv,
        WordTag.FiniteAuxiliary or WordTag.AuxiliaryInfinitive or WordTag.AuxiliaryParticiple => PartOfSpeech.Aux,
        WordTag.CoordinatingConjunction => PartOfSpeech.Cconj,
        WordTag.Determiner => PartOfSpeech.Det,
        WordTag.Interjection => PartOfSpeech.Intj,
        WordTag.Noun => PartOfSpeech.Noun,
        WordTag.Number => PartOfSpeech.Num,
        WordTag.Particle or WordTag.InfinitiveParticle => PartOfSpeech.Part,
        WordTag.PersonalPronoun or WordTag.ReflexivePronoun or WordTag.RelativePronoun or WordTag.DemonstrativePronoun or WordTag.OtherPronoun => PartOfSpeech.Pron,
        WordTag.Name => PartOfSpeech.Propn,
        WordTag.Punctuation => PartOfSpeech.Punct,
        WordTag.SubordinatingConjunction => PartOfSpeech.Sconj,
        WordTag.Symbol => PartOfSpeech.Sym,
        WordTag.FiniteVerb or WordTag.Imperative or WordTag.Infinitive or WordTag.InfinitiveWithParticle or WordTag.Participle => PartOfSpeech.Verb,
        _ => PartOfSpeech.X,
    };

    /// <summary>Whether a word with the tag is a finite verb or auxiliary, an imperative too.</summary>
    public static bool IsFinite(this WordTag tag) => tag is WordTag.FiniteVerb or WordTag.FiniteAuxiliary or WordTag.Imperative;

    /// <summary>Whether a word with the tag belongs to the verbs of a clause.</summary>
    public static bool IsVerbal(this WordTag tag) =>
        tag is >= WordTag.FiniteVerb or WordTag.FiniteAuxiliary or WordTag.AuxiliaryInfinitive or WordTag.AuxiliaryParticiple or WordTag.VerbPrefix or WordTag.InfinitiveParticle;

    /// <summary>Whether a word with the tag is a pronoun.</summary>
    public static bool IsPronoun(this WordTag tag) => tag is >= WordTag.PersonalPronoun and <= WordTag.OtherPronoun;

    /// <summary>Whether a word with the tag belongs to a noun phrase and shows case.</summary>
    public static bool IsNominal(this WordTag tag) =>
        tag is WordTag.Adjective or WordTag.Determiner or WordTag.Noun or WordTag.Name or WordTag.Number || tag.IsPronoun();

    /// <summary>Whether a reading serves a word with the tag: a noun serves a name, an adjective with a capital letter stays one within a name.</summary>
    internal static bool Serves(MorphologicalReading reading, WordTag tag) =>
        TagOf(reading) == tag || reading.PartOfSpeech == PartOfSpeech.Noun && (tag == WordTag.Name || tag == WordTag.Adjective && reading.Has(WordTraits.Adjectival));

    internal static ulong BitOf(WordTag tag) => 1UL << (int)tag;

    private static WordTag AuxiliaryOf(VerbTraits verb) =>
        (verb & VerbTraits.Infinitive) != 0 ? WordTag.AuxiliaryInfinitive : (verb & VerbTraits.Participle) != 0 ? WordTag.AuxiliaryParticiple : WordTag.FiniteAuxiliary;

    private static WordTag VerbOf(MorphologicalReading reading)
    {
        if ((reading.Verb & VerbTraits.Infinitive) != 0) return reading.Has(WordTraits.HoldsParticle) ? WordTag.InfinitiveWithParticle : WordTag.Infinitive;
        if ((reading.Verb & VerbTraits.Participle) != 0) return WordTag.Participle;
        return (reading.Verb & VerbTraits.Imperative) != 0 ? WordTag.Imperative : WordTag.FiniteVerb;
    }

    private static WordTag PronounOf(MorphologicalReading reading)
    {
        if (reading.Has(WordTraits.Reflexive)) return WordTag.ReflexivePronoun;
        if (reading.Has(WordTraits.Personal) && !reading.Has(WordTraits.Possessive)) return WordTag.PersonalPronoun;
        if (reading.Has(WordTraits.Relative)) return WordTag.RelativePronoun;
        return reading.Has(WordTraits.Demonstrative) ? WordTag.DemonstrativePronoun : WordTag.OtherPronoun;
    }
}
