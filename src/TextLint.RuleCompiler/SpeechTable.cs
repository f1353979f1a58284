using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Language;

namespace TextLint.RuleCompiler;

/// <summary>Expands the entries of a language's <see cref="SpeechForm"/>s to the table that <see cref="SpeechVocabulary.Read"/> takes.</summary>
internal sealed class SpeechTable
{
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<RuleProblem> _problems = [];
    private readonly StringBuilder _head = new();

    /// <summary>Roles, paradigms and form classes that are not known.</summary>
    public IReadOnlyList<RuleProblem> Problems => _problems;

    public void Add(string path, SpeechForm form)
    {
        if (form.CapitalNouns) _head.Append("#capital-nouns\n");
        if (form.SpeakersGoOn) _head.Append("#speakers-go-on\n");
        AddEndings("#participles", form.ParticipleEndings);
        AddEndings("#genitives", form.GenitiveEndings);
        AddEndings("#adjectives", form.AdjectiveEndings);
        AddEndings("#names", form.NameEndings);
        var roles = Enum.GetValues<SpeechRoles>().ToDictionary(role => KeyCase.Key(role.ToString()));
        var topics = Enum.GetValues<SpeechTopics>().ToDictionary(topic => KeyCase.Key(topic.ToString()));
        foreach (var (role, paradigms) in form.Words)
        {
            if (topics.TryGetValue(role, out var topic))
            {
                foreach (var entry in paradigms.Values.SelectMany(static entries => entries)) At(entry.ToLowerInvariant()).Topics |= topic;
                continue;
            }
            if (!roles.TryGetValue(role, out var flag)) _problems.Add(Unknown(path, role));
            foreach (var (paradigm, entries) in paradigms)
            {
                if (!form.Paradigms.TryGetValue(paradigm, out var templates)) _problems.Add(Unknown(path, paradigm));
                else foreach (var entry in entries) Expand(entry, templates, flag, roles);
            }
        }
    }

    /// <summary>Adds words that have but one form.</summary>
    public void Add(IEnumerable<string> words, SpeechRoles role)
    {
        foreach (var word in words) At(word.ToLowerInvariant()).Roles |= role;
    }

    /// <summary>The table; empty where nothing was added.</summary>
    public override string ToString()
    {
        var table = new StringBuilder().Append(_head);
        foreach (var (form, entry) in _entries)
        {
            var particles = entry.Particles.Count == 0 ? "" : $" {string.Join(' ', entry.Particles)} ";
            table.Append(CultureInfo.InvariantCulture, $"{form}\t{(ulong)entry.Roles}\t{(ulong)entry.WithParticle}\t{(byte)entry.Topics}\t{particles}\n");
        }
        return table.ToString().TrimEnd('\n');
    }

    private void AddEndings(string key, ImmutableArray<string> endings)
    {
        if (!endings.IsEmpty) _head.Append(key).Append(' ').AppendJoin(' ', endings).Append('\n');
    }

    // "mit|teil": a particle that stands apart from finite forms; "geb/gibt/gab/gegeben": the parts that a paradigm numbers.
    private void Expand(string entry, string templates, SpeechRoles role, Dictionary<string, SpeechRoles> roles)
    {
        var bar = entry.IndexOf('|');
        var particle = bar < 0 ? "" : entry[..bar];
        var parts = entry[(bar + 1)..].Split('/');
        foreach (var template in templates.Split(' '))
        {
            var (pattern, className) = template.Split(':') is [var left, var right] ? (left, right) : (template, "");
            var flags = role | (className.Length > 0 ? roles[className] : SpeechRoles.None);
            var form = string.Concat(pattern.Select(c => char.IsAsciiDigit(c) ? parts[Math.Min(c - '1', parts.Length - 1)] : c.ToString())).ToLowerInvariant();
            if (particle.Length == 0) At(form).Roles |= flags;
            else
            {
                At(particle + form).Roles |= flags;
                if (!flags.HasFlag(SpeechRoles.Finite)) continue;
                At(form).WithParticle |= flags;
                At(form).Particles.Add(particle);
            }
        }
    }

    private Entry At(string form)
    {
        if (!_entries.TryGetValue(form, out var entry)) _entries.Add(form, entry = new Entry());
        return entry;
    }

    private static RuleProblem Unknown(string path, string name) => new(path, default, default, RuleFileError.UnknownKey, name);

    private sealed class Entry
    {
        public SpeechRoles Roles { get; set; }

        public SpeechRoles WithParticle { get; set; }

        public SpeechTopics Topics { get; set; }

        public SortedSet<string> Particles { get; } = new(StringComparer.Ordinal);
    }
}
