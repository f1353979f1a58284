using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(TextLint.Benchmarks.Corpus).Assembly).Run(args);
