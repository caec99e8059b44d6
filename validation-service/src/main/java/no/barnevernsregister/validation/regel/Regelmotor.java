package no.barnevernsregister.validation.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.contracts.xml.Plasseringer;

/**
 * Runs rules. A rule that throws becomes a finding of its own and stops no other.
 *
 * @param <G> what the rules see
 */
public final class Regelmotor<G extends Grunnlag> {

    /** More than these make no report better; the last finding says how many there were. */
    static final int FLEST_FUNN = 1_000;

    private final List<? extends Regel<? super G>> regler;
    private final Consumer<String> regelFeilet;

    /**
     * @param regler those in force
     * @param regelFeilet is told the id of a rule that threw
     */
    public Regelmotor(List<? extends Regel<? super G>> regler, Consumer<String> regelFeilet) {
        this.regler = regler;
        this.regelFeilet = regelFeilet;
    }

    /**
     * All findings.
     *
     * @param plasseringer where records stand in the document that was sent
     */
    public List<Funn> sjekk(G grunnlag, Plasseringer plasseringer) {
        List<Funn> funn = new ArrayList<>();
        for (Regel<? super G> regel : regler) {
            int antall = funn.size();
            try {
                regel.sjekk(grunnlag).forEach(brudd -> funn.add(funn(regel.omtale(), brudd, grunnlag, plasseringer)));
            } catch (RuntimeException e) {
                regelFeilet.accept(regel.omtale().id());
                funn.subList(antall, funn.size()).clear();
                funn.add(feilet(regel.omtale(), grunnlag));
            }
        }
        return funn.size() <= FLEST_FUNN ? funn : kuttet(funn, grunnlag);
    }

    /** The finding that a breach of a rule makes. */
    public static Funn funn(Regelomtale regel, Brudd brudd, Grunnlag grunnlag, Plasseringer plasseringer) {
        Alvorlighet opphav = brudd.alvorlighet() == null ? regel.alvorlighet() : brudd.alvorlighet();
        boolean mykes = opphav == Alvorlighet.ERROR && brudd.migrert() && mykes(regel.mykning(), grunnlag.kanal());
        Tekst tekst = brudd.tekst() == null ? regel.tekst() : brudd.tekst();
        Optional<Plassering> sted = plasseringer.av(brudd.sted());
        return new Funn(
                mykes ? Alvorlighet.WARNING : opphav,
                mykes ? Alvorlighet.ERROR : null,
                regel.id(),
                regel.nasjonalId(),
                tekst.nb(),
                brudd.type(),
                brudd.id(),
                regel.id(),
                sted.map(Plassering::sti).orElse(null),
                sted.map(Plassering::linje).orElse(null),
                sted.map(Plassering::kolonne).orElse(null),
                brudd.verdier(),
                regel.lov(),
                regel.gjorDette().nb(),
                grunnlag.journalnummer().orElse(null),
                tekst.nn(),
                regel.gjorDette().nn());
    }

    private static boolean mykes(Mykning mykning, Kanal kanal) {
        return switch (mykning) {
            case ERKLART -> true;
            case GENERELL -> kanal == Kanal.KOSTRA;
            case ALDRI -> false;
        };
    }

    private static Funn feilet(Regelomtale regel, Grunnlag grunnlag) {
        return egen(
                "REGEL_FEILET",
                regel.element(),
                new Tekst(
                        "Regelen " + regel.id() + " kunne ikke kontrolleres på grunn av en feil hos oss.",
                        "Regelen " + regel.id() + " kunne ikkje kontrollerast på grunn av ein feil hos oss."),
                new Tekst(
                        "Du trenger ikke å gjøre noe. Vi har fått beskjed.",
                        "Du treng ikkje å gjere noko. Vi har fått beskjed."),
                Map.of("Regel", regel.id()),
                grunnlag);
    }

    private static List<Funn> kuttet(List<Funn> funn, Grunnlag grunnlag) {
        List<Funn> verst = new ArrayList<>(funn);
        verst.sort((en, annen) -> annen.alvorlighet().compareTo(en.alvorlighet()));
        List<Funn> kuttet = new ArrayList<>(verst.subList(0, FLEST_FUNN));
        int flere = funn.size() - FLEST_FUNN;
        kuttet.add(egen(
                "FLERE_FUNN",
                "Sak",
                new Tekst(
                        "Saken har " + flere + " funn til som ikke står her.",
                        "Saka har " + flere + " funn til som ikkje står her."),
                new Tekst(
                        "Rett funnene som står her, og send saken på nytt.",
                        "Rett funna som står her, og send saka på nytt."),
                Map.of(),
                grunnlag));
        return kuttet;
    }

    private static Funn egen(
            String id, String type, Tekst tekst, Tekst gjorDette, Map<String, String> verdier, Grunnlag grunnlag) {
        return new Funn(
                Alvorlighet.INFO,
                null,
                id,
                null,
                tekst.nb(),
                type,
                null,
                id,
                null,
                null,
                null,
                verdier,
                null,
                gjorDette.nb(),
                grunnlag.journalnummer().orElse(null),
                tekst.nn(),
                gjorDette.nn());
    }
}
