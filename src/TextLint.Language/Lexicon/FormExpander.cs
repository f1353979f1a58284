using System.Runtime.InteropServices;
using TextLint.Language.Hunspell;

namespace TextLint.Language;

/// <summary>Makes all forms of a dictionary's words with what each may be, by the rules that hunspell 1.7 applies when it looks a word up.</summary>
internal sealed class FormExpander(HunspellDictionary dictionary)
{
    private const int MostForms = 4_000_000;
    private const int MostSteps = 12_000_000;

    private readonly AffixFile _affixes = dictionary.Affixes;
    private readonly SpecialFlags _flags = dictionary.Affixes.Flags;
    private readonly Dictionary<string, FormReadings> _forms = new(StringComparer.Ordinal);
    private readonly List<int> _symbols = [.. dictionary.Affixes.CompoundPatterns.SelectMany(pattern => pattern.Places).Select(place => place.Flag).Distinct()];
    private bool _onlyCapitals;
    private int _steps;

    /// <summary>Whether there were more forms than a lexicon holds.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The flags of compound patterns, by the bit that stands for each.</summary>
    public IReadOnlyList<int> Symbols => _symbols;

    public IEnumerable<KeyValuePair<string, FormClass>> Expand()
    {
        foreach (var entry in dictionary.Entries)
        {
            Expand(entry);
            if (_forms.Count < MostForms && _steps < MostSteps) continue;
            IsCut = true;
            break;
        }
        return _forms.Select(form => KeyValuePair.Create(form.Key, form.Value.Class));
    }

    private void Expand(DictionaryEntry entry)
    {
        ExpandAs(entry, onlyCapitals: false);
        var shape = WordCase.Of(entry.Word);
        var isShouted = shape is LetterCase.Mixed or LetterCase.MixedInitial || (shape is LetterCase.Capitals && entry.Flags.Values.Length > 0);
        if (isShouted && !entry.Flags.Contains(_flags.Forbidden)) ExpandAs(new DictionaryEntry(WordCase.Initial(entry.Word), entry.Flags), onlyCapitals: true);
    }

    private void ExpandAs(DictionaryEntry entry, bool onlyCapitals)
    {
        _onlyCapitals = onlyCapitals;
        AddBare(entry.Word, entry.Flags);
        foreach (var flag in entry.Flags.Values)
        {
            foreach (var suffix in _affixes.Suffixes[flag]) AddSuffixed(entry, suffix);
            foreach (var prefix in _affixes.Prefixes[flag]) AddPrefixed(entry, prefix);
        }
    }

    private void AddSuffixed(DictionaryEntry entry, AffixRule suffix)
    {
        if (++_steps > MostSteps || suffix.Suffix(entry.Word, _affixes.MayStripAll) is not { } form) return;
        AddAffixed(form, entry, suffix, null);
        AddCrossed(form, entry, suffix);
        foreach (var flag in suffix.Continuation.Values)
        {
            foreach (var second in _affixes.Suffixes[flag])
            {
                if (++_steps > MostSteps) return;
                if (second.Suffix(form, _affixes.MayStripAll) is not { } longer) continue;
                AddAffixed(longer, entry, second, null, isSecond: true);
                AddCrossed(longer, entry, second);
            }
        }
    }

    private void AddCrossed(string form, DictionaryEntry entry, AffixRule suffix)
    {
        if (!suffix.IsCross) return;
        foreach (var flag in entry.Flags.Values.ToArray().Concat(suffix.Continuation.Values.ToArray()).Distinct())
        {
            foreach (var prefix in _affixes.Prefixes[flag])
            {
                if (prefix.IsCross && prefix.Prefix(form, _affixes.MayStripAll) is { } whole) AddAffixed(whole, entry, suffix, prefix);
            }
        }
    }

    private void AddPrefixed(DictionaryEntry entry, AffixRule prefix)
    {
        if (prefix.Prefix(entry.Word, _affixes.MayStripAll) is { } form) AddAffixed(form, entry, null, prefix);
        if (!prefix.IsCross) return;
        foreach (var flag in prefix.Continuation.Values)
        {
            foreach (var suffix in _affixes.Suffixes[flag])
            {
                if (suffix.IsCross && suffix.Suffix(entry.Word, _affixes.MayStripAll) is { } longer && prefix.Prefix(longer, _affixes.MayStripAll) is { } whole)
                    AddAffixed(whole, entry, suffix, prefix);
            }
        }
    }

    private void AddBare(string form, FlagSet flags)
    {
        ref var readings = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, form, out _);
        if (_onlyCapitals)
        {
            readings.AddAffixed(flags.Contains(_flags.OnlyInCompound) || flags.Contains(_flags.NeedAffix) ? FormTraits.None : FormTraits.OnlyCapitals);
            return;
        }
        var traits = FormTraits.None;
        if (!flags.Contains(_flags.NeedAffix))
        {
            if (!flags.Contains(_flags.OnlyInCompound)) traits |= WordTraits(flags);
            if (!flags.Contains(_flags.CompoundForbid))
            {
                if (flags.Contains(_flags.Compound) || flags.Contains(_flags.CompoundBegin)) traits |= FormTraits.Begin;
                if (flags.Contains(_flags.Compound) || flags.Contains(_flags.CompoundMiddle)) traits |= FormTraits.Middle;
            }
            if (flags.Contains(_flags.Compound) || flags.Contains(_flags.CompoundEnd)) traits |= FormTraits.End;
        }
        readings.AddBare(traits, flags.Contains(_flags.Forbidden));
        for (var i = 0; i < _symbols.Count && i < 32; i++)
        {
            if (flags.Contains(_symbols[i])) readings.Symbols |= 1u << i;
        }
    }

    private void AddAffixed(string form, DictionaryEntry entry, AffixRule? suffix, AffixRule? prefix, bool isSecond = false)
    {
        if (++_steps > MostSteps) return;
        if (suffix is not null && Has(suffix, _flags.Circumfix) != Has(prefix, _flags.Circumfix)) return;
        var needsMore = suffix is not null
            ? !isSecond && Has(suffix, _flags.NeedAffix) && (prefix is null || Has(prefix, _flags.NeedAffix))
            : Has(prefix, _flags.NeedAffix);
        if (needsMore) return;
        var traits = TraitsOf(entry.Flags, suffix, prefix);
        if (entry.Flags.Contains(_flags.Forbidden)) traits = FormTraits.Forbidden;
        if (_onlyCapitals) traits = (traits & (FormTraits.Word | FormTraits.KeepsCase)) != 0 ? FormTraits.OnlyCapitals : FormTraits.None;
        if (traits == FormTraits.None) return;
        CollectionsMarshal.GetValueRefOrAddDefault(_forms, form, out _).AddAffixed(traits);
    }

    private FormTraits TraitsOf(FlagSet stem, AffixRule? suffix, AffixRule? prefix)
    {
        var traits = FormTraits.None;
        if (!stem.Contains(_flags.OnlyInCompound) && !Has(suffix, _flags.OnlyInCompound) && !Has(prefix, _flags.OnlyInCompound)) traits |= WordTraits(stem);
        if (Has(suffix, _flags.CompoundForbid) || Has(prefix, _flags.CompoundForbid)) return traits;
        if (suffix is null || Has(suffix, _flags.CompoundPermit))
        {
            if (Any(_flags.CompoundBegin) || (Any(_flags.Compound) && !Has(suffix, _flags.CompoundEnd))) traits |= FormTraits.Begin;
            if (Any(_flags.CompoundMiddle) || (Any(_flags.Compound) && !Has(suffix, _flags.CompoundEnd))) traits |= FormTraits.Middle;
        }
        if ((prefix is null || Has(prefix, _flags.CompoundPermit)) && (Any(_flags.Compound) || Any(_flags.CompoundEnd))) traits |= FormTraits.End;
        return traits;

        // Of two affixes the suffix alone speaks for the part (SfxEntry::checkword).
        bool Any(int flag) => stem.Contains(flag) || Has(suffix ?? prefix, flag);
    }

    private FormTraits WordTraits(FlagSet stem) =>
        (stem.Contains(_flags.KeepCase) ? FormTraits.KeepsCase : FormTraits.Word) | (stem.Contains(_flags.NoSuggest) ? FormTraits.NotSuggested : FormTraits.None);

    private static bool Has(AffixRule? affix, int flag) => affix is not null && affix.Continuation.Contains(flag);
}
