using System.Globalization;
using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Reads the check of a rule: its one key names the class, what stands below it are the options.</summary>
internal sealed class CheckReader(YamlProblems problems, YamlBinder binder)
{
    /// <summary>The check, or null where its kind is unknown; options that cannot work are problems at their places.</summary>
    public Check? Read(MapNode node)
    {
        if (node.Entries is not [var entry])
        {
            problems.Add(node.Span, RuleFileError.WrongType, problems.Excerpt(node.Span), "{ term: {…} }");
            return null;
        }
        if (CheckKinds.Find(entry.Key.Value) is not { } type)
        {
            problems.Add(entry.Key.Span, RuleFileError.UnknownCheck, entry.Key.Value, NearestName.Of(entry.Key.Value, CheckKinds.Names));
            return null;
        }
        var before = problems.Count;
        if (binder.Bind(entry.Value, type) is not Check check) return null;
        var options = (MapNode)entry.Value;
        // What was refused already is not there to be judged.
        if (problems.Count > before) return check;
        foreach (var problem in check.Validate()) Add(problem, options);
        return check;
    }

    private void Add(OptionProblem problem, MapNode options)
    {
        var option = options.Find(KeyCase.Key(problem.Option));
        var place = option switch
        {
            ListNode list when problem.Index >= 0 && problem.Index < list.Entries.Length => list.Entries[problem.Index],
            MapNode map when problem.Index >= 0 && problem.Index < map.Entries.Length => map.Entries[problem.Index].Key,
            _ => option ?? options,
        };
        problems.Add(problem.Path.Aggregate(place, Inside).Span, problem.Error, problem.Detail);
    }

    // As far as the file goes along: what is missing is said where it should stand.
    private static YamlNode Inside(YamlNode node, string step) => node switch
    {
        ListNode list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Entries.Length => list.Entries[index],
        MapNode map => map.Find(step) ?? node,
        _ => node,
    };
}
