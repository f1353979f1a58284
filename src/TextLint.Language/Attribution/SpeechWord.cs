namespace TextLint.Language;

/// <summary>What is known of a word form where speech is attributed.</summary>
/// <param name="Roles">What it can do by itself.</param>
/// <param name="WithParticle">What it can do with one of the particles, which then stands apart from it.</param>
/// <param name="Topics">What it says about a claim.</param>
/// <param name="Particles">The particles, each between blanks; empty where there are none.</param>
internal sealed record SpeechWord(SpeechRoles Roles, SpeechRoles WithParticle, SpeechTopics Topics, string Particles)
{
    /// <summary>A word of which nothing is known.</summary>
    public static SpeechWord Unknown { get; } = new(SpeechRoles.None, SpeechRoles.None, SpeechTopics.None, "");

    public bool TakesParticle(ReadOnlySpan<char> particle)
    {
        if (Particles.Length == 0) return false;
        var at = Particles.AsSpan().IndexOf(particle, StringComparison.OrdinalIgnoreCase);
        return at > 0 && Particles[at - 1] == ' ' && Particles[at + particle.Length] == ' ';
    }
}
