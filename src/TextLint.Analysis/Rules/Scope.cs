using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Rules;

/// <summary>Where a rule looks: in blocks of some kinds, outside some regions.</summary>
public readonly record struct Scope
{
    private readonly uint _kinds;

    private Scope(uint kinds, Region outside)
    {
        _kinds = kinds;
        Outside = outside;
    }

    /// <summary>Every block, every region.</summary>
    public static Scope Everywhere { get; } = new(uint.MaxValue, Region.None);

    /// <summary>Regions in which the rule is silent.</summary>
    public Region Outside { get; }

    /// <summary>Whether the rule looks into blocks of this kind.</summary>
    public bool Includes(BlockKind kind) => (_kinds & (1u << (int)kind)) != 0;

    /// <summary>The kinds of block as bits, in the order of <see cref="BlockKind"/>.</summary>
    public uint Kinds => _kinds;

    /// <summary>Blocks of <paramref name="kinds"/>, or of all kinds where there are none.</summary>
    public static Scope Of(ImmutableArray<BlockKind> kinds, Region outside)
    {
        var mask = 0u;
        foreach (var kind in kinds) mask |= 1u << (int)kind;
        return OfBits(kinds.IsEmpty ? uint.MaxValue : mask, outside);
    }

    /// <summary>The scope whose <see cref="Kinds"/> and <see cref="Outside"/> are these.</summary>
    public static Scope OfBits(uint kinds, Region outside) => new(kinds, outside);
}
