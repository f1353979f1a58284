namespace TextLint.Language;

/// <summary>A stretch between marks, with the verb that rules it, while its noun phrases are decided.</summary>
internal sealed class ClausePart
{
    public int Number { get; set; }

    public int Start { get; set; }

    public int FiniteAt { get; set; }

    /// <summary>Hash of the finite verb; 0 without one.</summary>
    public uint FiniteVerb { get; set; }

    /// <summary>Hash of the last verb: the infinitive or participle of a complex.</summary>
    public uint MainVerb { get; set; }

    /// <summary>The persons that the finite verb may stand for.</summary>
    public uint Persons { get; set; }

    /// <summary>Whether a conjunction or a relative pronoun opened it: 1 and 2.</summary>
    public uint Opening { get; set; }

    /// <summary>Which cases occurred without an adposition: as bits 1, 2, 4, 8; 16 for a subject in the plural.</summary>
    public uint Seen { get; set; }

    /// <summary>Before the finite verb, behind it, or without one; and what opened the clause.</summary>
    public uint PlaceOf(int index) => (FiniteAt < 0 ? 0u : index < FiniteAt ? 1u : 2u) | (Opening << 2);
}
