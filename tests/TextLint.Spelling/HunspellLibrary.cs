using System.Runtime.InteropServices;
using System.Text;

namespace TextLint.Spelling;

/// <summary>The library hunspell 1.7 with one dictionary: the oracle for lookups. It takes words one by one, so that no tokenizer of its own comes in between.</summary>
public sealed class HunspellLibrary : IDisposable
{
    private const string Name = "libhunspell-1.7.so.0";

    private readonly nint _library;
    private readonly nint _speller;
    private readonly Spell _spell;

    private HunspellLibrary(nint library, nint speller)
    {
        _library = library;
        _speller = speller;
        _spell = Function<Spell>("Hunspell_spell");
    }

    private delegate nint Create(byte[] affixes, byte[] words);

    private delegate int Spell(nint speller, byte[] word);

    private delegate void Destroy(nint speller);

    /// <summary>Loads a dictionary; null where the library or a file is missing.</summary>
    /// <param name="dictionary">Path of the dictionary in UTF-8, without extension.</param>
    public static HunspellLibrary? Load(string dictionary)
    {
        if (!File.Exists($"{dictionary}.aff") || !File.Exists($"{dictionary}.dic") || !NativeLibrary.TryLoad(Name, out var library)) return null;
        var create = Marshal.GetDelegateForFunctionPointer<Create>(NativeLibrary.GetExport(library, "Hunspell_create"));
        return new HunspellLibrary(library, create(Terminated($"{dictionary}.aff"), Terminated($"{dictionary}.dic")));
    }

    public bool IsKnown(string word) => _spell(_speller, Terminated(word)) != 0;

    public void Dispose() => Function<Destroy>("Hunspell_destroy")(_speller);

    private T Function<T>(string name) where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(_library, name));

    private static byte[] Terminated(string text) => Encoding.UTF8.GetBytes(text + "\0");
}
