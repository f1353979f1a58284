namespace TextLint.CompilerHost.Sample;

/// <summary>A project needs some code to be compiled.</summary>
public static class Library;
