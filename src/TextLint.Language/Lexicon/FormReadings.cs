namespace TextLint.Language;

/// <summary>The readings of one form while the forms of a dictionary are collected.</summary>
internal struct FormReadings
{
    private FormTraits _bare;
    private FormTraits _affixed;
    private bool _hasBare;
    private bool _isBareForbidden;

    public uint Symbols { get; set; }

    public void AddBare(FormTraits traits, bool isForbidden)
    {
        // Hunspell asks only the first of several words that are written alike whether it is forbidden.
        if (!_hasBare) _isBareForbidden = isForbidden;
        _hasBare = true;
        if (!isForbidden) _bare |= traits;
    }

    public void AddAffixed(FormTraits traits) => _affixed |= traits;

    /// <summary>The readings as one; an unforbidden reading with affixes outweighs a forbidden one.</summary>
    public readonly FormClass Class
    {
        get
        {
            if (_isBareForbidden) return new FormClass(FormTraits.Forbidden, 0);
            var traits = _bare | _affixed;
            if ((traits & (FormTraits.Word | FormTraits.KeepsCase)) != 0) traits &= ~FormTraits.Forbidden;
            if ((traits & FormTraits.Word) != 0) traits &= ~FormTraits.KeepsCase;
            return new FormClass(traits, Symbols);
        }
    }
}
