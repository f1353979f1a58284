namespace TextLint.Language;

/// <summary>Weights by the place at which a feature and an outcome are filed.</summary>
internal interface IWeights
{
    int this[uint place] { get; }
}
