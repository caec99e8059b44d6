package no.barnevernsregister.publishing.utgivelse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.prikking.revisor.Alvor;
import no.barnevernsregister.prikking.revisor.Revisjonsrapport;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.skjerming.Publisertfor;
import no.barnevernsregister.publishing.skjerming.Skjermet;
import no.barnevernsregister.publishing.skjerming.Sted;

/**
 * What the control of a release gave; no raw count is in it.
 *
 * @param sertifikat JSON with which anybody can check the pattern by addition
 * @param bevisfeil where the certificate does not hold for the cells; empty when it does
 * @param rapport the auditor's
 */
public record Kontroll(
        List<Publiserttall> celler,
        String sertifikat,
        List<String> bevisfeil,
        Revisjonsrapport rapport,
        Skjermingstall tall) {

    public Kontroll {
        celler = List.copyOf(celler);
        bevisfeil = List.copyOf(bevisfeil);
    }

    /**
     * Protects a whole release as one, certifies it and has it audited.
     *
     * @param serier of the release
     * @param tidligere approved releases, the newest first
     * @throws IllegalArgumentException when the counts contradict each other
     * @throws no.barnevernsregister.prikking.UsikkerUtgivelse when no pattern is safe
     */
    public static Kontroll av(Kube kube, Serieverdier serier, List<Tidligere> tidligere) {
        Skjermet skjermet = Skjermet.av(kube, kjente(tidligere));
        return av(skjermet, Utregning.av(skjermet, serier), tidligere);
    }

    /** Certifies and audits the cells of a release as they are to be published. */
    static Kontroll av(Skjermet skjermet, List<Publiserttall> celler, List<Tidligere> tidligere) {
        Tellingsfil fil = Tellingsfil.av(celler);
        String sertifikat = Bevisskriver.json(fil, skjermet.endringer());
        return new Kontroll(
                celler,
                sertifikat,
                Utgivelsesrevisjon.bevisfeil(fil, sertifikat),
                Utgivelsesrevisjon.revider(celler, tidligere),
                Skjermingstall.av(skjermet.rapporter()));
    }

    /** The newest release that has a cell says what a reader knows of it. */
    static Map<Sted, Publisertfor> kjente(List<Tidligere> tidligere) {
        Map<Sted, Publisertfor> nyeste = new HashMap<>();
        tidligere.forEach(en -> en.fil().somTidligere().forEach(nyeste::putIfAbsent));
        return nyeste;
    }

    /** Findings that stop the release: the auditor's, and where the certificate does not hold. */
    public int brudd() {
        return antall(Alvor.BRUDD) + bevisfeil.size();
    }

    /** Findings that a person should look at. */
    public int mulige() {
        return antall(Alvor.MULIG);
    }

    private int antall(Alvor alvor) {
        return (int)
                rapport.funn().stream().filter(funn -> funn.alvor() == alvor).count();
    }

    /** Whether the certificate holds and the auditor lets it through. */
    public boolean godkjent() {
        return brudd() == 0;
    }
}
