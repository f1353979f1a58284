namespace TextLint.Analysis;

/// <summary>What the tool itself says, in one language; data from <c>dictionaries/&lt;language&gt;/ui.yaml</c>.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Texts">Texts by key, such as <c>rule-file.unknown-key</c>, with placeholders such as <c>{detail}</c>.</param>
public sealed record Wording(string Language, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The text of a key; the key itself where the data lack it, so that nothing is ever silent.</summary>
    public string this[string key] => Texts.TryGetValue(key, out var text) ? text : key;

    /// <summary>The text of a key with its placeholders filled in.</summary>
    public string Format(string key, params ReadOnlySpan<KeyValuePair<string, string>> arguments) => MessageTemplate.Fill(this[key], arguments);
}
