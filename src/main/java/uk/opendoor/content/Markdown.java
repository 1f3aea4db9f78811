package uk.opendoor.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns Markdown into HTML. The first mention of each term of art becomes a link to its meaning, which every page shows
 * at its foot; HTML in the text is shown as text.
 */
public final class Markdown {

    private final Words words;
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public Markdown(Words words) {
        this.words = words;
    }

    /** Text with its terms linked, the terms it mentions and the links it holds, each with its line in the file. */
    public Rendered render(Document document) {
        Node tree = parser.parse(document.body());
        List<PageLink> links = links(tree, document);
        Set<Word> mentioned = new LinkedHashSet<>();
        textsOutsideLinks(tree).forEach(text -> linkTerms(text, mentioned));
        return new Rendered(renderer.render(tree), List.copyOf(mentioned), links, headings(tree));
    }

    private void linkTerms(Text text, Set<Word> mentioned) {
        Matcher matcher = words.pattern().matcher(text.getLiteral());
        while (matcher.find()) {
            Word word = words.of(matcher.group()).orElseThrow();
            if (mentioned.add(word)) {
                linkTerms(split(text, matcher, word), mentioned);
                return;
            }
        }
    }

    /** Puts a link around the term found, and gives back the text that follows it. */
    private static Text split(Text text, Matcher at, Word word) {
        String whole = text.getLiteral();
        Link link = new Link("#word-" + word.id(), null);
        link.appendChild(new Text(at.group()));
        Text after = new Text(whole.substring(at.end()));
        text.setLiteral(whole.substring(0, at.start()));
        text.insertAfter(link);
        link.insertAfter(after);
        return after;
    }

    private static List<Text> textsOutsideLinks(Node tree) {
        List<Text> texts = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                // A link inside a link is not HTML.
            }

            @Override
            public void visit(Heading heading) {
                // Headings stay plain: they are read out as a list.
            }
        });
        return texts;
    }

    private static List<PageLink> links(Node tree, Document document) {
        List<PageLink> links = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(new PageLink(document.file(), lineOf(link, document), link.getDestination()));
            }
        });
        return links;
    }

    private static List<String> headings(Node tree) {
        List<String> headings = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(((Text) heading.getFirstChild()).getLiteral());
            }
        });
        return headings;
    }

    private static int lineOf(Node node, Document document) {
        List<SourceSpan> spans = node.getSourceSpans();
        return document.bodyLine() + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex());
    }
}
