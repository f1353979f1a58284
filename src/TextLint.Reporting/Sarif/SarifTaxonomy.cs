using System.Text.Json;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>Writes the categories of MQM as SARIF's taxonomy, and how rules relate to them.</summary>
internal sealed class SarifTaxonomy(Utf8JsonWriter writer, Wording wording)
{
    private const string Name = "MQM";
    private const string InformationUri = "https://themqm.org/";

    /// <summary>Writes the taxonomies of a run.</summary>
    public void Write()
    {
        writer.WriteStartArray("taxonomies");
        writer.WriteStartObject();
        writer.WriteString("name", Name);
        writer.WriteString("informationUri", InformationUri);
        SarifMessage.Write(writer, "shortDescription", wording["report.mqm"]);
        writer.WriteBoolean("isComprehensive", false);
        writer.WriteStartArray("taxa");
        foreach (var category in QualityCategory.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", category);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <summary>Writes which taxonomies a tool speaks of.</summary>
    public void WriteSupported()
    {
        writer.WriteStartArray("supportedTaxonomies");
        WriteReference();
        writer.WriteEndArray();
    }

    /// <summary>Writes the category of a class of flaw as what a rule relates to, where it has one.</summary>
    public void WriteRelationship(Defect? defect)
    {
        if (defect is null || QualityCategory.Of(defect.Value) is not { } category) return;
        writer.WriteStartArray("relationships");
        writer.WriteStartObject();
        writer.WriteStartObject("target");
        writer.WriteString("id", category);
        writer.WriteNumber("index", QualityCategory.All.ToList().IndexOf(category));
        writer.WritePropertyName("toolComponent");
        WriteReference();
        writer.WriteEndObject();
        writer.WriteStartArray("kinds");
        writer.WriteStringValue("superset");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteReference()
    {
        writer.WriteStartObject();
        writer.WriteString("name", Name);
        writer.WriteNumber("index", 0);
        writer.WriteEndObject();
    }
}
