package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** A Word file: every part of the package is read, or known to hold no words, or the file is refused. */
final class WordFile {

    private static final int MOST_PARTS = 3000;
    private static final long MOST_UNPACKED = 150_000_000;
    private static final long MOST_PER_BYTE = 200;
    private static final long SMALL = 1_000_000;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The parts that hold what people write. */
    private static final Map<String, Part> STORIES = Map.of(
            WORD + "document.main+xml", Part.BODY,
            WORD + "header+xml", Part.HEADER_OR_FOOTER,
            WORD + "footer+xml", Part.HEADER_OR_FOOTER,
            WORD + "footnotes+xml", Part.NOTE,
            WORD + "endnotes+xml", Part.NOTE,
            WORD + "comments+xml", Part.COMMENT);

    private static final Pattern PROGRAMS = Pattern.compile("macroenabled|vba|activex|keymapcustomizations");

    private static final Pattern ANOTHER_FILE = Pattern.compile(
            "xhtml|spreadsheetml|presentationml|wordprocessingml\\.(document|template)\\.main|\\.package$");

    private static final Pattern NAMES_OF_FONTS = Pattern.compile("theme|fonttable|wordprocessingml\\.styles");

    private static final Pattern NO_WORDS = Pattern.compile("fontdata|obfuscatedfont|printersettings");

    private static final String PROPERTIES = "core-properties+xml";
    private static final Pattern XML = Pattern.compile("(?i)\\.(xml|rels)$");
    private static final String TYPES = "[Content_Types].xml";

    private final ZipFile zip;
    private final OPCPackage word;
    private final Gathered all;

    private WordFile(ZipFile zip, OPCPackage word, Gathered all) {
        this.zip = zip;
        this.word = word;
        this.all = all;
    }

    static void read(byte[] file, Gathered all) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            checkParts(zip);
            checkKind(zip);
            try (OPCPackage word = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                new WordFile(zip, word, all).read();
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError broken) {
            // On a broken package POI throws whatever it stumbles on.
            throw new Refused(Refused.Why.BROKEN);
        }
    }

    /** A package says of what kind its parts are; other office programs pack in other ways. */
    private static void checkKind(ZipFile zip) throws IOException {
        ZipArchiveEntry types = zip.getEntry(TYPES);
        if (types == null) {
            throw new Refused(Refused.Why.KIND);
        }
        String said = new String(zip.getInputStream(types).readAllBytes(), StandardCharsets.UTF_8);
        if (PROGRAMS.matcher(said.toLowerCase(Locale.ROOT)).find()) {
            throw new Refused(Refused.Why.MACRO);
        }
        if (!said.contains(WORD + "document.main+xml")) {
            throw new Refused(Refused.Why.KIND);
        }
    }

    /** Unpacks everything once and keeps nothing: what a package says of its own size can be wrong. */
    private static void checkParts(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        long all = 0;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused(Refused.Why.ENCRYPTED);
            }
            if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
                throw new Refused(Refused.Why.BROKEN);
            }
            all += size(zip, entry, MOST_UNPACKED - all);
            checkXml(zip, entry);
        }
    }

    /** POI would write to the console what it finds wrong in a broken part. */
    private static void checkXml(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (XML.matcher(entry.getName()).find()) {
            try (InputStream in = zip.getInputStream(entry)) {
                XmlWords.check(in);
            }
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] room = new byte[1 << 15];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(room); read >= 0; read = in.read(room)) {
                size += read;
                if (size > most || size > SMALL && size / MOST_PER_BYTE > entry.getCompressedSize()) {
                    throw new Refused(Refused.Why.BOMB);
                }
            }
        }
        return size;
    }

    private void read() throws IOException, OpenXML4JException {
        checkNothingBesides();
        WordStyles styles = new WordStyles();
        for (PackagePart part : word.getPartsByContentType(WORD + "styles+xml")) {
            styles.read(part, all);
        }
        addLinks(word.getRelationships());
        for (PackagePart part : word.getParts()) {
            if (!part.isRelationshipPart()) {
                addLinks(part.getRelationships());
                read(part, styles);
            }
        }
    }

    private void read(PackagePart part, WordStyles styles) throws IOException {
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        String name = part.getPartName().getName();
        if (STORIES.containsKey(type)) {
            new WordStory(STORIES.get(type), name, styles, all).read(part);
        } else if (PROGRAMS.matcher(type).find()) {
            throw new Refused(Refused.Why.MACRO);
        } else if (type.startsWith("image/")) {
            all.notice(Notice.What.PICTURE, new Place(Part.BODY, 0, 0, name));
        } else if (type.endsWith("xml") && !ANOTHER_FILE.matcher(type).find()) {
            addWords(part, type, name);
        } else if (!NO_WORDS.matcher(type).find()) {
            throw new Refused(Refused.Why.EMBEDDED);
        }
    }

    private void addWords(PackagePart part, String type, String name) throws IOException {
        if (!NAMES_OF_FONTS.matcher(type).find()) {
            try (InputStream in = type.endsWith(PROPERTIES) ? zip.getInputStream(entry(name)) : part.getInputStream()) {
                XmlWords.read(in, Place.property(name), all);
            }
        }
    }

    /** POI gives the properties of a package value by value only, and not those that it does not know. */
    private ZipArchiveEntry entry(String part) {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(part.substring(1)))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Why.BROKEN));
    }

    /** A file in the package that no part of it knows of. */
    private void checkNothingBesides() throws InvalidFormatException {
        Set<String> known = new HashSet<>();
        for (PackagePart part : word.getParts()) {
            known.add(part.getPartName().getName().substring(1).toLowerCase(Locale.ROOT));
        }
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (!name.equalsIgnoreCase(TYPES) && !name.endsWith("/") && !known.contains(name)) {
                throw new Refused(Refused.Why.EMBEDDED);
            }
        }
    }

    private void addLinks(Iterable<PackageRelationship> links) {
        for (PackageRelationship link : links) {
            if (link.getTargetMode() == TargetMode.EXTERNAL) {
                Extract.addWithEscapes(
                        all, Place.in(Part.LINK), link.getTargetURI().toString());
            }
        }
    }
}
