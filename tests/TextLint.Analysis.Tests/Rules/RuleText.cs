using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Tests.Rules;

/// <summary>A rule file that nothing is wrong with, for tests to break.</summary>
internal static class RuleText
{
    public const string Path = "de/style/TL6012-filler-word.yaml";

    public const string Whole =
        """
        id: TL6012
        name: filler-word
        defect: redundancy        # a comment behind a word is a comment
        language: de
        enabled: false
        severity: suggestion
        scope: [lead, paragraph]
        outside: [quotation]
        title: { en: 'Filler word', de: 'Füllwort' }
        message: { en: 'The word “{match}” can go.', de: 'Das Wort „{match}“ kann weg.' }
        check:
          term:
            words: [quasi, 'so gut wie']
            delete: true
        why: 'It says nothing.'
        instead: >-
          Delete
          it.
        examples:
          - flagged: 'Das ist [|quasi|] gut.'
            fixed: 'Das ist gut.'
          - clean: 'Er heißt Quasimodo.'
            because: 'Only whole words count.'
            in: caption
          - article: |
              Titel

              Das ist gut.
            format: .md

        """;

    /// <summary>Loads one built-in rule file.</summary>
    public static LoadedRules Load(string text, string path = Path, WordLists? lists = null) =>
        RuleLoader.Load([new RuleFile(path, text)], lists ?? WordLists.Empty, RuleOrigin.BuiltIn);
}
