package no.barnevernsregister.validation.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.xml.Plassering;
import org.jspecify.annotations.Nullable;

/** Runs the rules over a case. A rule that throws becomes a finding of its own and stops no other. */
public final class Regelmotor {

    /** More than these make no report better; the last finding says how many there were. */
    static final int FLEST_FUNN = 1_000;

    private final List<Regel> regler;
    private final Consumer<String> regelFeilet;

    /**
     * @param regler those in force
     * @param regelFeilet is told the id of a rule that threw
     */
    public Regelmotor(List<Regel> regler, Consumer<String> regelFeilet) {
        this.regler = regler;
        this.regelFeilet = regelFeilet;
    }

    /**
     * All findings.
     *
     * @param plasseringer where objects stand in the document that was sent, by kind and id
     */
    public List<Funn> sjekk(Regelgrunnlag grunnlag, Map<String, Plassering> plasseringer) {
        List<Funn> funn = new ArrayList<>();
        for (Regel regel : regler) {
            try {
                regel.sjekk(grunnlag)
                        .map(brudd -> funn(regel.omtale(), brudd, grunnlag, plasseringer))
                        .forEach(funn::add);
            } catch (RuntimeException e) {
                regelFeilet.accept(regel.omtale().id());
                funn.add(feilet(regel.omtale(), grunnlag));
            }
        }
        return funn.size() <= FLEST_FUNN ? funn : kuttet(funn, grunnlag);
    }

    private static Funn funn(
            Regelomtale regel, Brudd brudd, Regelgrunnlag grunnlag, Map<String, Plassering> plasseringer) {
        boolean mykes = mykes(regel, brudd, grunnlag.kanal());
        Plassering sted = plasseringer.get(brudd.type() + "/" + brudd.id());
        return new Funn(
                mykes ? Alvorlighet.WARNING : regel.alvorlighet(),
                mykes ? Alvorlighet.ERROR : null,
                regel.id(),
                regel.nasjonalId(),
                regel.tekst(),
                brudd.type(),
                brudd.id(),
                regel.id(),
                sted == null ? null : sted.sti(),
                sted == null ? null : sted.linje(),
                sted == null ? null : sted.kolonne(),
                brudd.verdier(),
                regel.lov(),
                regel.gjorDette(),
                grunnlag.sak().journalnummer());
    }

    private static boolean mykes(Regelomtale regel, Brudd brudd, Kanal kanal) {
        if (regel.alvorlighet() != Alvorlighet.ERROR || !brudd.migrert()) {
            return false;
        }
        return switch (regel.mykning()) {
            case ERKLART -> true;
            case GENERELL -> kanal == Kanal.KOSTRA;
            case ALDRI -> false;
        };
    }

    private static Funn feilet(Regelomtale regel, Regelgrunnlag grunnlag) {
        return egen(
                "REGEL_FEILET",
                "Regelen " + regel.id() + " kunne ikke kontrolleres på grunn av en feil hos oss.",
                "Du trenger ikke å gjøre noe. Vi har fått beskjed.",
                grunnlag);
    }

    private static List<Funn> kuttet(List<Funn> funn, Regelgrunnlag grunnlag) {
        List<Funn> verst = new ArrayList<>(funn);
        verst.sort((en, annen) -> annen.alvorlighet().compareTo(en.alvorlighet()));
        List<Funn> kuttet = new ArrayList<>(verst.subList(0, FLEST_FUNN));
        kuttet.add(egen(
                "FLERE_FUNN",
                "Saken har " + (funn.size() - FLEST_FUNN) + " funn til som ikke står her.",
                "Rett funnene som står her, og send saken på nytt.",
                grunnlag));
        return kuttet;
    }

    private static Funn egen(String id, String tekst, String gjorDette, Regelgrunnlag grunnlag) {
        @Nullable Alvorlighet ikkeMyknet = null;
        return new Funn(
                Alvorlighet.INFO,
                ikkeMyknet,
                id,
                null,
                tekst,
                "Sak",
                grunnlag.sak().id().verdi(),
                id,
                null,
                null,
                null,
                Map.of(),
                null,
                gjorDette,
                grunnlag.sak().journalnummer());
    }
}
