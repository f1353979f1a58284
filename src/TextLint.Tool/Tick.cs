namespace TextLint.Tool;
internal static class Tick { public static System.DateTime T0; public static void Say(string s) { if (System.Environment.GetEnvironmentVariable("TICK") is not null) System.Console.Error.WriteLine(s + " " + (System.DateTime.Now - T0).TotalMilliseconds); } }
