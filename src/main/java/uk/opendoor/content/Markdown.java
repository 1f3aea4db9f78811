package uk.opendoor.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns Markdown into HTML. The first mention of each term of art becomes a link to its meaning, which every page shows
 * at its foot; each telephone number becomes a link to ring or text it; HTML in the text is shown as text.
 */
public final class Markdown {

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private final Words words;
    private final Authority authority;
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).omitSingleParagraphP(true).build();

    public Markdown(Words words, Authority authority) {
        this.words = words;
        this.authority = authority;
    }

    /**
     * A document with its terms and numbers linked, the terms it mentions, and the links it holds, each with its line.
     *
     * @param before lines that the page shows before the document, in order: a term they mention is linked there
     */
    public Rendered render(Document document, String... before) {
        Set<Word> mentioned = new LinkedHashSet<>();
        List<String> lines = Arrays.stream(before)
                .map(line -> renderer.render(linked(parser.parse(line), mentioned)))
                .toList();
        Node tree = parser.parse(document.body());
        List<PageLink> links = links(tree, document);
        List<String> headings = headings(tree);
        String html = renderer.render(linked(tree, mentioned));
        return new Rendered(lines, html, List.copyOf(mentioned), links, headings);
    }

    private Node linked(Node tree, Set<Word> mentioned) {
        link(tree, words.pattern(), found -> firstMention(found, mentioned));
        link(tree, authority.numbers(), found -> Optional.of(authority.linkTo(found)));
        return tree;
    }

    private Optional<String> firstMention(String found, Set<Word> mentioned) {
        return words.of(found).filter(mentioned::add).map(word -> "#word-" + word.id());
    }

    private static void link(Node tree, Pattern pattern, Function<String, Optional<String>> destination) {
        textsOutsideLinks(tree).forEach(text -> link(text, pattern, destination));
    }

    private static void link(Text text, Pattern pattern, Function<String, Optional<String>> destination) {
        Matcher matcher = pattern.matcher(text.getLiteral());
        while (matcher.find() && !matcher.group().isEmpty()) {
            Optional<String> to = destination.apply(matcher.group());
            if (to.isPresent()) {
                link(split(text, matcher, to.get()), pattern, destination);
                return;
            }
        }
    }

    /** Puts a link around what was found, and gives back the text that follows it. */
    private static Text split(Text text, Matcher at, String destination) {
        String whole = text.getLiteral();
        Link link = new Link(destination, null);
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
                headings.add(PLAIN.render(heading).strip());
            }
        });
        return headings;
    }

    private static int lineOf(Node node, Document document) {
        List<SourceSpan> spans = node.getSourceSpans();
        return document.bodyLine() + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex());
    }
}
