namespace TextLint.Language;

/// <summary>The universal parts of speech (UPOS) of Universal Dependencies, version 2. The compiled lexicon stores these numbers.</summary>
public enum PartOfSpeech : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
