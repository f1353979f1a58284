using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>What a treebank says of a word.</summary>
/// <param name="Tag">The tag; null where the treebank's words are no token of ours.</param>
/// <param name="PartOfSpeech">The treebank's part of speech.</param>
/// <param name="Case">0 to 3, or −1.</param>
/// <param name="Gender">0 to 2, or −1.</param>
/// <param name="Number">0 for singular, 1 for plural, or −1.</param>
internal readonly record struct GoldWord(WordTag? Tag, PartOfSpeech PartOfSpeech, int Case, int Gender, int Number)
{
    /// <summary>A token that is no word of the treebank.</summary>
    public static GoldWord None { get; } = new(null, PartOfSpeech.X, -1, -1, -1);

    /// <summary>Whether the treebank gives case, gender or number.</summary>
    public bool Inflects => Case >= 0 || Gender >= 0 || Number >= 0;

    /// <summary>The cells that the treebank's features allow, as bits.</summary>
    public uint Cells
    {
        get
        {
            var cells = 0u;
            for (var cell = 0; cell < 16; cell++)
            {
                if (Case >= 0 && cell >> 2 != Case || Number == 1 && (cell & 3) != 3 || Number == 0 && (cell & 3) == 3) continue;
                if (Gender >= 0 && Number != 1 && (cell & 3) != Gender) continue;
                cells |= 1u << cell;
            }
            return cells;
        }
    }

    /// <summary>Reads the columns of a word.</summary>
    public static GoldWord Of(string[] columns)
    {
        var features = columns[5].Split('|').Select(static feature => feature.Split('=')).Where(static pair => pair.Length == 2).ToDictionary(static pair => pair[0], static pair => pair[1]);
        var partOfSpeech = UniversalFeatures.PartOfSpeechOf(columns[3]) ?? PartOfSpeech.X;
        return new GoldWord(TagOf(partOfSpeech, columns, features), partOfSpeech, IndexOf(["Nom", "Acc", "Dat", "Gen"], features.GetValueOrDefault("Case")),
            IndexOf(["Masc", "Fem", "Neut"], features.GetValueOrDefault("Gender")), IndexOf(["Sing", "Plur"], features.GetValueOrDefault("Number")));
    }

    private static int IndexOf(string[] values, string? value) => value is null ? -1 : Array.IndexOf(values, value);

    private static WordTag TagOf(PartOfSpeech partOfSpeech, string[] columns, Dictionary<string, string> features)
    {
        var form = features.GetValueOrDefault("VerbForm");
        switch (partOfSpeech)
        {
            case PartOfSpeech.Adj: return columns[4] == "ADJA" || features.ContainsKey("Case") ? WordTag.Adjective : WordTag.PlainAdjective;
            case PartOfSpeech.Adp or PartOfSpeech.Adv when columns[4] == "PTKVZ": return WordTag.VerbPrefix;
            case PartOfSpeech.Aux: return form switch { "Inf" => WordTag.AuxiliaryInfinitive, "Part" => WordTag.AuxiliaryParticiple, _ => WordTag.FiniteAuxiliary };
            case PartOfSpeech.Part: return columns[4] == "PTKZU" ? WordTag.InfinitiveParticle : WordTag.Particle;
            case PartOfSpeech.Verb when features.GetValueOrDefault("Mood") == "Imp": return WordTag.Imperative;
            case PartOfSpeech.Verb when columns[4] == "VVIZU": return WordTag.InfinitiveWithParticle;
            case PartOfSpeech.Verb: return form switch { "Inf" => WordTag.Infinitive, "Part" => WordTag.Participle, "Fin" => WordTag.FiniteVerb, _ => columns[4] == "ADJD" ? WordTag.Participle : WordTag.FiniteVerb };
            case PartOfSpeech.Pron when features.ContainsKey("Reflex") || columns[4] == "PRF": return WordTag.ReflexivePronoun;
            case PartOfSpeech.Pron when columns[4] == "PPER": return WordTag.PersonalPronoun;
            case PartOfSpeech.Pron when columns[4] is "PRELS" or "PRELAT": return WordTag.RelativePronoun;
            case PartOfSpeech.Pron when columns[4] == "PDS": return WordTag.DemonstrativePronoun;
            case PartOfSpeech.Pron: return WordTag.OtherPronoun;
            case PartOfSpeech.Adp: return WordTag.Adposition;
            case PartOfSpeech.Adv: return WordTag.Adverb;
            case PartOfSpeech.Cconj: return WordTag.CoordinatingConjunction;
            case PartOfSpeech.Det: return WordTag.Determiner;
            case PartOfSpeech.Intj: return WordTag.Interjection;
            case PartOfSpeech.Noun: return WordTag.Noun;
            case PartOfSpeech.Num: return WordTag.Number;
            case PartOfSpeech.Propn: return WordTag.Name;
            case PartOfSpeech.Punct: return WordTag.Punctuation;
            case PartOfSpeech.Sconj: return WordTag.SubordinatingConjunction;
            case PartOfSpeech.Sym: return WordTag.Symbol;
            default: return WordTag.Other;
        }
    }
}
