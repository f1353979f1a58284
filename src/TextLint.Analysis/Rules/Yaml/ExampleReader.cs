using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Reads the examples of a rule.</summary>
internal sealed class ExampleReader(YamlProblems problems, YamlBinder binder)
{
    private static readonly ImmutableArray<string> TextKeys = ["flagged", "clean", "article"];

    /// <summary>The examples that nothing is wrong with.</summary>
    public ImmutableArray<RuleExample> Read(ListNode list) => [.. list.Entries.Select(Read).OfType<RuleExample>()];

    private RuleExample? Read(YamlNode node)
    {
        var before = problems.Count;
        if (binder.Bind<ExampleForm>(node) is not { } form || problems.Count > before) return null;
        var map = (MapNode)node;
        var texts = map.Entries.Where(entry => TextKeys.Contains(entry.Key.Value)).ToArray();
        if (texts is not [var (key, value)])
        {
            if (texts.Length == 0) problems.Add(map.Span, RuleFileError.MissingKey, "flagged", TextKeys);
            foreach (var more in texts.Skip(1)) problems.Add(more.Key.Span, RuleFileError.UnknownKey, more.Key.Value);
            return null;
        }
        var text = form.Flagged ?? form.Clean ?? form.Article!;
        if (MarkedExample.Read(text) is not { } marked || !Agrees(key.Value, marked.Spans.Length))
        {
            problems.Add(value.Span, RuleFileError.InvalidMarkup, "[|…|]");
            return null;
        }
        var kind = marked.Spans.IsEmpty ? RuleExampleKind.Clean : RuleExampleKind.Flagged;
        Refuse(map, "fixed", kind == RuleExampleKind.Clean && form.Fixed is not null);
        Refuse(map, "in", form.Article is not null && form.In is not null);
        Refuse(map, "others", form.Article is null && !form.Others.IsEmpty);
        return new RuleExample(kind, text)
        {
            Fixed = form.Fixed,
            Because = form.Because,
            In = form.Article is null ? form.In ?? BlockKind.Paragraph : null,
            Format = form.Format?.Value ?? ".txt",
            Others = form.Others,
            Span = value.Span,
        };
    }

    private static bool Agrees(string key, int marks) => key switch
    {
        "flagged" => marks > 0,
        "clean" => marks == 0,
        _ => true,
    };

    private void Refuse(MapNode map, string key, bool condition)
    {
        if (condition) problems.Add(map.Entries.Single(entry => entry.Key.Value == key).Key.Span, RuleFileError.UnknownKey, key);
    }
}
