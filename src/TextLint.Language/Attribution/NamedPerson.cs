using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>A person of whom an article speaks.</summary>
/// <param name="Name">Where the article first names the person in full, or at all (source offsets); empty where it gives no name.</param>
/// <param name="FirstName">The first name; empty where the article does not give it.</param>
/// <param name="Surname">The last part of the name; empty where there is none.</param>
internal sealed record NamedPerson(TextSpan Name, string FirstName, string Surname)
{
    /// <summary><see cref="SpeechRoles.Feminine"/>, <see cref="SpeechRoles.Masculine"/> or neither, where the article does not tell.</summary>
    public SpeechRoles Gender { get; init; }

    /// <summary>The offices and professions that stand beside the name.</summary>
    public ImmutableArray<string> Offices { get; init; } = [];

    /// <summary>Whether the person may be called by the last part of a name, or by a whole one.</summary>
    public bool IsCalled(ReadOnlySpan<char> firstName, ReadOnlySpan<char> surname) =>
        !surname.IsEmpty && surname.SequenceEqual(Surname) && (firstName.IsEmpty || FirstName.Length == 0 || firstName.SequenceEqual(FirstName));

    /// <summary>Whether an office ("Minister") is one of the person's, or the last part of one ("Innenminister").</summary>
    public bool Holds(ReadOnlySpan<char> office)
    {
        foreach (var own in Offices)
        {
            if (own.AsSpan().EndsWith(office, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>What two mentions of the person tell together.</summary>
    public NamedPerson With(NamedPerson other) => this with
    {
        Name = FirstName.Length == 0 && other.FirstName.Length > 0 ? other.Name : Name,
        FirstName = FirstName.Length == 0 ? other.FirstName : FirstName,
        Gender = Gender == SpeechRoles.None ? other.Gender : Gender,
        Offices = Offices.AddRange(other.Offices),
    };
}
