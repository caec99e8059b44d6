package no.barnevernsregister.validation.korpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Answers the whole corpus in a process of its own with little memory, and tells on standard output what came of it.
 *
 * <p>The first round loads classes and schemas and gives the answers. The rounds after it are timed, and the JVM records each
 * file, socket, name and process that is opened meanwhile; last it opens a file itself to show that the recording sees it.
 */
final class Korpuskjoring {

    static final String FIL = "FIL ";
    static final String LINJE = "  ";
    static final String LEKKASJE = "LEKKASJE ";
    static final String TID = "TID ";
    static final String APNET = "APNET ";
    static final String APNET_SELV = "APNET-SELV ";
    static final String GODT = "GODT ";
    static final String MINNE = "MINNE ";

    private static final int RUNDER = 5;
    private static final Pattern NUMMER = Pattern.compile("Fodselsnummer=\"([0-9]{11})\"");
    private static final String APNINGER = String.join(
            ";",
            "java.io.FileInputStream::<init>",
            "java.io.RandomAccessFile::<init>",
            "sun.nio.ch.FileChannelImpl::open",
            "java.net.Socket::connect",
            "sun.nio.ch.Net::connect",
            "java.net.InetAddress::getAllByName",
            "java.lang.ProcessBuilder::start");

    private record Prove(Korpusfil fil, Kontroll kontroll, Korpusfil.Innhold innhold) {}

    private final PrintStream ut;
    private final List<Prove> prover = new ArrayList<>();

    private Korpuskjoring(PrintStream ut, Felle felle) throws IOException {
        this.ut = ut;
        Map<String, Kontroll> kontroller = new HashMap<>();
        for (Korpusfil fil : Korpusfil.alle()) {
            prover.add(new Prove(fil, kontroller.computeIfAbsent(fil.mappe(), Kontroll::av), fil.les(felle)));
        }
    }

    /** Arguments: URI of the file of the trap, URI of its listener, path of its file. */
    public static void main(String[] verdier) throws Exception {
        var kjoring = new Korpuskjoring(new PrintStream(System.out, true, UTF_8), new Felle(verdier[0], verdier[1]));
        kjoring.svarPaaAlle();
        kjoring.overvaaket(Path.of(verdier[2]));
        kjoring.svarPaaGodt();
        kjoring.fortellMinne();
    }

    private void svarPaaAlle() {
        for (Prove prove : prover) {
            ut.println(FIL + prove.fil().navn());
            Utfall utfall = prove.kontroll().kontroller(prove.innhold());
            utfall.linjer().forEach(linje -> ut.println(LINJE + linje));
            lekkasjer(prove, utfall).forEach(hva -> ut.println(LEKKASJE + hva));
        }
    }

    /** What a finding may never show: a number of the document, or the word of the trap. */
    private static List<String> lekkasjer(Prove prove, Utfall utfall) {
        String funn = utfall.funn().toString();
        return funn.contains(Felle.ORD) || NUMMER.matcher(funn).find()
                ? List.of(prove.fil().navn())
                : List.of();
    }

    private void overvaaket(Path kanarifugl) throws Exception {
        Instant ferdig;
        try (var opptak = new Recording()) {
            opptak.enable("jdk.MethodTrace").with("filter", APNINGER).withStackTrace();
            opptak.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            opptak.enable("jdk.SocketRead").withThreshold(Duration.ZERO);
            opptak.enable("jdk.SocketWrite").withThreshold(Duration.ZERO);
            opptak.enable("jdk.ProcessStart");
            opptak.start();
            Instant begynt = Instant.now();
            taTiden();
            ferdig = Instant.now();
            new FileInputStream(kanarifugl.toFile()).close();
            opptak.stop();
            Path lagret = kanarifugl.resolveSibling("opptak.jfr");
            opptak.dump(lagret);
            for (RecordedEvent hendelse : RecordingFile.readAllEvents(lagret)) {
                if (hendelse.getStartTime().isAfter(begynt) && !avOpptaket(hendelse)) {
                    ut.println((hendelse.getStartTime().isBefore(ferdig) ? APNET : APNET_SELV) + tekst(hendelse));
                }
            }
        }
    }

    private void taTiden() {
        for (Prove prove : prover) {
            long beste = Long.MAX_VALUE;
            for (int runde = 0; runde < RUNDER; runde++) {
                long fra = System.nanoTime();
                prove.kontroll().kontroller(prove.innhold());
                beste = Math.min(beste, System.nanoTime() - fra);
            }
            ut.println(TID + beste / 1_000 + " " + prove.fil().navn());
        }
    }

    /** The recorder's own threads write its file, and the JDK draws its random numbers from a device. */
    private static boolean avOpptaket(RecordedEvent hendelse) {
        boolean avOpptakeren = hendelse.getThread() != null
                && String.valueOf(hendelse.getThread().getJavaName()).startsWith("JFR");
        boolean tilfeldigeTall = hendelse.hasField("path") && "/dev/urandom".equals(hendelse.getString("path"));
        return avOpptakeren || tilfeldigeTall;
    }

    private static String tekst(RecordedEvent hendelse) {
        return hendelse.toString().replaceAll("\\s+", " ");
    }

    private void svarPaaGodt() {
        prover.stream()
                .filter(prove -> prove.fil().navn().equals("bvr/godt-dokument"))
                .map(prove -> prove.kontroll().kontroller(prove.innhold()))
                .forEach(utfall -> ut.println(GODT + utfall.dom()));
    }

    /** What lived on after a collection at some time, and how much there is. */
    private void fortellMinne() {
        long gammelt = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(del -> del.getName().startsWith("Tenured"))
                .mapToLong(del -> del.getPeakUsage().getUsed())
                .sum();
        ut.println(
                MINNE + gammelt / 1_048_576 + " MB av " + Runtime.getRuntime().maxMemory() / 1_048_576);
    }
}
