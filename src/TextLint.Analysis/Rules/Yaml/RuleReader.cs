using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Engine;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Reads one rule file.</summary>
internal sealed class RuleReader
{
    private static readonly ImmutableArray<string> Judgement = ["defect", "check"];

    private readonly RuleFile _file;
    private readonly WordLists _lists;
    private readonly RuleOrigin _origin;
    private readonly ISet<string> _takenIds;
    private readonly YamlProblems _problems;
    private readonly RulePath _path;

    /// <param name="takenIds">The ids of the files before this one; its own is added.</param>
    public RuleReader(RuleFile file, WordLists lists, RuleOrigin origin, ISet<string> takenIds)
    {
        _file = file;
        _lists = lists;
        _origin = origin;
        _takenIds = takenIds;
        _problems = new YamlProblems(file.Path, SourceText.From(file.Text));
        _path = RulePath.Of(file.Path);
    }

    /// <summary>All that is wrong with the file, in its order.</summary>
    public IEnumerable<RuleProblem> Problems => _problems.InOrder();

    /// <summary>The rule, or null where anything is wrong.</summary>
    public Rule? Read()
    {
        if (YamlReader.Read(_file.Text, _problems) is not { } root) return null;
        var language = _path.Language ?? ((root as MapNode)?.Find("language") as ScalarNode)?.Value ?? Rule.AnyLanguage;
        var binder = new YamlBinder(_problems);
        if (binder.Bind<RuleForm>(root) is not { } form) return null;
        CheckIdentity(form);
        var place = root is MapNode { Entries: [var first, ..] } ? first.Key.Span : root.Span;
        var category = _path.Category ?? form.Category?.Value ?? RuleCategory.House;
        var isEngine = category == RuleCategory.Engine && _origin == RuleOrigin.BuiltIn;
        if (!isEngine) RequireJudgement((MapNode)root, form, place);
        var before = _problems.Count;
        var check = form.Check is null ? null : new CheckReader(_problems, new YamlBinder(_problems, new WordListFolder(_lists, language))).Read(form.Check);
        var isSound = check is not null && _problems.Count == before;
        var examples = form.Examples is null ? [] : new ExampleReader(_problems, binder).Read(form.Examples);
        // An example that was refused may have been the one with the fix.
        if (isSound && examples.Length == form.Examples?.Entries.Length) RequireFixed(form.Check!, check!, examples);
        if (form.Message is not null && (check is null) == (form.Check is null)) CheckPlaceholders(root, form.Message, check);
        if (_problems.Count > 0) return null;
        return new Rule
        {
            Id = form.Id!.Value,
            Name = form.Name!.Value,
            Category = category,
            Defect = form.Defect,
            Language = language,
            Enabled = form.Enabled,
            Severity = form.Severity,
            Scope = Scope.Of(form.Scope, form.Outside.Aggregate(Region.None, (all, region) => all | region)),
            Title = form.Title!,
            Message = form.Message!,
            Why = form.Why!,
            Instead = form.Instead!,
            Check = check,
            Examples = examples,
            File = _file.Path,
        };
    }

    private void CheckIdentity(RuleForm form)
    {
        if (form.Language is { } language) CheckFolder(language, _path.Language, language.Value == Rule.AnyLanguage || LanguageTag.IsOne(language.Value));
        if (form.Category is { } category) CheckFolder(category, _path.Category, RuleId.IsName(category.Value));
        if (form.Name is { } name && !RuleId.IsName(name.Value)) _problems.Add(name.Span, RuleFileError.WrongType, name.Value, "kebab-case");
        if (form.Id is not { } id) return;
        if (!RuleId.Fits(id.Value, _path, _origin)) _problems.Add(id.Span, RuleFileError.IdOutOfRange, id.Value);
        if (!_takenIds.Add(id.Value)) _problems.Add(id.Span, RuleFileError.DuplicateId, id.Value);
        if (form.Name is { } named && RuleId.IsName(named.Value) && _path.FileName != $"{id.Value}-{named.Value}.yaml")
            _problems.Add(id.Span, RuleFileError.FileNameMismatch, $"{id.Value}-{named.Value}.yaml");
    }

    private void CheckFolder(ScalarNode written, string? folder, bool isWellFormed)
    {
        if (!isWellFormed) _problems.Add(written.Span, RuleFileError.UnknownValue, written.Value);
        else if (folder is not null && folder != written.Value) _problems.Add(written.Span, RuleFileError.FolderMismatch, written.Value, folder);
    }

    private void RequireJudgement(MapNode root, RuleForm form, TextSpan place)
    {
        foreach (var key in Judgement.Where(key => root.Find(key) is null)) _problems.Add(place, RuleFileError.MissingKey, key);
        if (root.Find("examples") is null || form.Examples is { Entries.IsEmpty: true })
            _problems.Add(form.Examples?.Span ?? place, RuleFileError.NoExamples, "examples");
    }

    private void RequireFixed(MapNode node, Check check, ImmutableArray<RuleExample> examples)
    {
        if (check.CanFix && !examples.Any(example => example.Fixed is not null))
            _problems.Add(node.Entries[0].Key.Span, RuleFileError.FixWithoutExample, node.Entries[0].Key.Value);
    }

    private void CheckPlaceholders(YamlNode root, LocalizedText message, Check? check)
    {
        var known = check?.Placeholders.Add("match") ?? EngineRule.Placeholders;
        var node = (root as MapNode)?.Find("message");
        foreach (var (language, text) in message.Translations.Append(KeyValuePair.Create("en", message.English)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var name in MessageTemplate.Placeholders(text).Where(name => !known.Contains(name)))
                _problems.Add(((node as MapNode)?.Find(language) ?? node)!.Span, RuleFileError.UnknownPlaceholder, name, [.. known]);
        }
    }
}
