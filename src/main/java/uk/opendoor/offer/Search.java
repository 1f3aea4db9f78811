package uk.opendoor.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import uk.opendoor.content.Article;

/** Finds pages by the words in them, forgiving a wrong letter. The index is made at start and kept in memory. */
public final class Search {

    private static final int MOST_HITS = 20;
    private static final int LONG_ENOUGH_TO_MISTYPE = 4;
    private static final float TITLE = 4;
    private static final float SUMMARY = 2;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    public Search(List<Article> pages) {
        try {
            ByteBuffersDirectory index = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(analyzer))) {
                for (Article page : pages) {
                    writer.addDocument(document(page));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that speak of these words, the best first; if there are none, of words one letter away. */
    public List<Hit> find(String words) {
        try {
            List<String> terms = terms(words);
            List<Hit> exact = find(terms, Search::exact);
            return exact.isEmpty() ? find(terms, Search::mistyped) : exact;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Hit> find(List<String> terms, Function<String, List<Query>> queries) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> queries.apply(term).forEach(each -> query.add(each, Occur.SHOULD)));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query.build(), MOST_HITS).scoreDocs) {
            hits.add(hit(searcher.storedFields().document(found.doc)));
        }
        return hits;
    }

    private static List<Query> exact(String term) {
        return List.of(
                new BoostQuery(new TermQuery(new Term("title", term)), TITLE),
                new BoostQuery(new TermQuery(new Term("summary", term)), SUMMARY),
                new TermQuery(new Term("words", term)));
    }

    private static List<Query> mistyped(String term) {
        return term.length() < LONG_ENOUGH_TO_MISTYPE
                ? List.of()
                : List.of(
                        new BoostQuery(new FuzzyQuery(new Term("title", term), 2, 1), TITLE),
                        new BoostQuery(new FuzzyQuery(new Term("summary", term), 2, 1), SUMMARY),
                        new FuzzyQuery(new Term("words", term), 2, 1));
    }

    private List<String> terms(String words) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("words", words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static Document document(Article page) {
        Document document = new Document();
        document.add(new StoredField("address", page.address()));
        document.add(new TextField("title", page.title(), Store.YES));
        document.add(new TextField("summary", page.summary(), Store.YES));
        document.add(new TextField("words", page.words().plain(), Store.NO));
        return document;
    }

    private static Hit hit(Document document) {
        return new Hit(document.get("address"), document.get("title"), document.get("summary"));
    }
}
