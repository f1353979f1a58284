using System.Reflection;
using System.Text;
using System.Xml.Linq;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>The summaries of the engine's doc comments, which the compiler writes and this assembly embeds.</summary>
internal sealed class DocComments
{
    private const string Resource = "TextLint.Analysis.xml";

    private readonly Dictionary<string, XElement> _summaries;

    private DocComments(Dictionary<string, XElement> summaries) => _summaries = summaries;

    public static DocComments Read()
    {
        using var stream = typeof(DocComments).Assembly.GetManifestResourceStream(Resource)!;
        var members = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants("member");
        return new DocComments(members
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!, StringComparer.Ordinal));
    }

    /// <summary>The summary of a class as one line of Markdown, or nothing.</summary>
    public string Of(Type type) => Markdown("T:" + type.FullName!.Replace('+', '.'));

    /// <summary>The summary of a property as one line of Markdown, or nothing.</summary>
    public string Of(PropertyInfo property) => Markdown($"P:{property.DeclaringType!.FullName!.Replace('+', '.')}.{property.Name}");

    private string Markdown(string name)
    {
        if (!_summaries.TryGetValue(name, out var summary)) return "";
        var text = new StringBuilder();
        foreach (var node in summary.Nodes()) text.Append(node is XElement element ? Code(element) : node is XText plain ? plain.Value : "");
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Code(XElement element)
    {
        var reference = (string?)element.Attribute("cref") ?? (string?)element.Attribute("name") ?? (string?)element.Attribute("langword");
        return MarkdownText.Code(reference is null ? element.Value : KeyOf(reference));
    }

    // A class of check is known to writers of rules by its key.
    private static string KeyOf(string reference)
    {
        var name = reference[(reference.LastIndexOf('.') + 1)..];
        return CheckKinds.Names.FirstOrDefault(kind => CheckKinds.Find(kind)!.Name == name) ?? name;
    }
}
