using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Tests.Text;

public class SourceTextDecoderTests
{
    private const string Sample = "Süße Grüße: 5 € – „ja“ 😀";

    public static TheoryData<Encoding> Marked =>
    [
        new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true),
    ];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_says_the_encoding_and_is_no_part_of_the_text(Encoding encoding)
    {
        var decoded = SourceTextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]);

        decoded.Text.ToString().ShouldBe(Sample);
        decoded.Problems.ShouldBeEmpty();
        decoded.Text.Encoding!.GetPreamble().ShouldBe(encoding.GetPreamble());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Without_a_mark_the_bytes_themselves_say_the_encoding(string name)
    {
        var decoded = SourceTextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(Sample));

        decoded.Text.ToString().ShouldBe(Sample);
        decoded.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Text_of_Windows_is_read_and_said_so_at_its_first_foreign_byte()
    {
        var decoded = SourceTextDecoder.Decode([.. "Gr"u8, 0xFC, 0xDF, .. "e, 5 "u8, 0x80]);

        decoded.Text.ToString().ShouldBe("Grüße, 5 €");
        decoded.Problems.ShouldHaveSingleItem().ShouldBe(new DocumentProblem(DocumentProblemKind.InvalidEncoding, new TextSpan(2, 1), "windows-1252"));
    }

    [Fact]
    public void A_declared_encoding_holds_where_the_bytes_are_not_UTF_8()
    {
        var decoded = SourceTextDecoder.Decode([.. "Gr"u8, 0xFC, 0xDF, .. "e"u8], "ISO-8859-1");

        decoded.Text.ToString().ShouldBe("Grüße");
        decoded.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void UTF_8_wins_over_a_wrong_declaration() =>
        SourceTextDecoder.Decode("Grüße"u8, "iso-8859-1").Text.ToString().ShouldBe("Grüße");

    [Fact]
    public void Broken_UTF_8_is_read_on_behind_the_bad_byte()
    {
        var decoded = SourceTextDecoder.Decode([.. "Grüße, "u8, 0xFF, .. "öde"u8]);

        decoded.Text.ToString().ShouldBe("Grüße, \uFFFDöde");
        decoded.Problems.ShouldHaveSingleItem().ShouldBe(new DocumentProblem(DocumentProblemKind.InvalidEncoding, new TextSpan(7, 1), "utf-8"));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_UTF_16_is_reported_at_its_place()
    {
        var decoded = SourceTextDecoder.Decode([0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0]);

        decoded.Text.ToString().ShouldBe("a\uFFFDb");
        decoded.Problems.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(1, 1));
    }

    [Fact]
    public void A_byte_too_few_at_the_end_is_reported_there()
    {
        var decoded = SourceTextDecoder.Decode([0xFF, 0xFE, (byte)'a', 0, (byte)'b']);

        decoded.Text.ToString().ShouldBe("a\uFFFD");
        decoded.Problems.ShouldHaveSingleItem().Span.ShouldBe(new TextSpan(1, 1));
    }

    [Fact]
    public void Binary_data_is_reported_where_it_begins()
    {
        var decoded = SourceTextDecoder.Decode([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 0x1A, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

        decoded.Problems.ShouldHaveSingleItem().ShouldBe(new DocumentProblem(DocumentProblemKind.BinaryContent, new TextSpan(6, 1), ""));
    }

    [Fact]
    public void An_empty_file_is_an_empty_text()
    {
        var decoded = SourceTextDecoder.Decode([]);

        decoded.Text.Length.ShouldBe(0);
        decoded.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Random_bytes_never_fail()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);
            if (i % 2 == 0) bytes = [.. new byte[][] { [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0, 0, 0xFE, 0xFF] }[i % 3], .. bytes];

            var decoded = SourceTextDecoder.Decode(bytes);

            foreach (var problem in decoded.Problems) problem.Span.End.ShouldBeLessThanOrEqualTo(decoded.Text.Length);
        }
    }
}
