package no.barnevernsregister.intake.halvaar.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt.Egenskap;
import no.barnevernsregister.intake.halvaar.definisjon.Punkttype;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;

/** Writes one point: what it asks, the answers, last half-year's figure, and what the rules found. */
final class Punktskriver {

    private static final int LANG_TEKST = 200;

    private final Html html;
    private final Sideramme ramme;
    private final Skjemasak sak;

    Punktskriver(Html html, Sideramme ramme, Skjemasak sak) {
        this.html = html;
        this.ramme = ramme;
        this.sak = sak;
    }

    void skriv(Punkt punkt) {
        List<Enhet> enheter = sak.utfylling().enheter(punkt).toList();
        boolean langt = punkt.type() instanceof Punkttype.Fritekst;
        String klasse = "punkt" + (punkt.har(Egenskap.HERAV) ? " herav" : "") + (langt ? " tekst" : "")
                + (punkt.beregnet() ? " sum" : "");
        html.start("div", "class", klasse, "id", "p-" + punkt.id());
        ledetekst(punkt, enheter);
        html.start("div", "class", "svarene");
        for (Enhet enhet : enheter) {
            svar(punkt, enhet, enheter.size() > 1);
        }
        if (enheter.size() > 1 && punkt.type() instanceof Punkttype.Heltall) {
            html.start("div", "class", "svar sumfelt").element("span", ramme.ord("Sum", "Sum"), "class", "enhet");
            html.element(
                    "output", sak.utfylling().sum(punkt).map(Utfylling::skriv).orElse("–"), "data-sum", punkt.id());
            html.slutt();
        }
        html.slutt();
        for (Enhet enhet : enheter) {
            funn(punkt, enhet);
        }
        html.slutt();
    }

    private void ledetekst(Punkt punkt, List<Enhet> enheter) {
        html.start("div", "class", punkt.del().equals("0") ? "ledetekst uten-nr" : "ledetekst");
        // Points of the header have no number that people know.
        html.element("span", punkt.id(), "class", punkt.del().equals("0") ? "nr usynlig" : "nr");
        String tekst =
                ramme.av(punkt.navn()) + (punkt.har(Egenskap.VALGFRI) ? ramme.ord(" (valgfritt)", " (valfritt)") : "");
        boolean ett = enheter.size() == 1 && sak.kanSkrives(punkt) && !(punkt.type() instanceof Punkttype.JaNei);
        if (ett) {
            html.element("label", tekst, "id", "l-" + punkt.id(), "for", anker(punkt, enheter.getFirst()));
        } else {
            html.element("span", tekst, "id", "l-" + punkt.id(), "class", "etikett");
        }
        Tekst hjelp = punkt.hjelp();
        if (hjelp != null) {
            html.start("details", "class", "hjelp").start("summary").tekst(ramme.ord("Hjelp", "Hjelp"));
            html.element("span", ramme.ord(" til ", " til ") + punkt.id(), "class", "usynlig")
                    .slutt();
            html.element("p", ramme.av(hjelp)).slutt();
        }
        html.slutt();
    }

    private String anker(Punkt punkt, Enhet enhet) {
        return Skjemasak.anker(sak.utfylling().felt(enhet, punkt));
    }

    private void svar(Punkt punkt, Enhet enhet, boolean flere) {
        Felt felt = sak.utfylling().felt(enhet, punkt);
        html.start("div", "class", "svar");
        if (flere) {
            html.element("span", sak.navn(enhet), "class", "enhet", "id", "k-" + punkt.id() + "-" + enhet);
        }
        if (sak.kanSkrives(punkt)) {
            felt(punkt, enhet, felt, flere);
        } else {
            fast(punkt, enhet, felt);
        }
        register(punkt, felt);
        String forrige = sak.utfylling().forrige(felt);
        if (punkt.type().erTall() && !forrige.isEmpty()) {
            html.start("span", "class", "forrige").tekst(ramme.ord("Forrige halvår ", "Førre halvår "));
            html.element("strong", forrige).slutt();
        }
        if (punkt.har(Egenskap.ANNEN_INSTANS) && !punkt.beregnet()) {
            annenInstans(punkt, enhet);
        }
        html.slutt();
    }

    private void felt(Punkt punkt, Enhet enhet, Felt felt, boolean flere) {
        String verdi = sak.utfylling().tekst(felt);
        List<String> attributter = new ArrayList<>(List.of("id", Skjemasak.anker(felt), "name", felt.toString()));
        if (flere) {
            attributter.addAll(List.of("aria-labelledby", "l-" + punkt.id() + " k-" + punkt.id() + "-" + enhet));
        }
        attributter.addAll(List.of("aria-describedby", "m-" + Skjemasak.anker(felt)));
        if (sak.beroert(enhet, punkt.id())) {
            attributter.addAll(List.of("aria-invalid", "true"));
        }
        switch (punkt.type()) {
            case Punkttype.JaNei _ -> jaNei(punkt, felt, verdi);
            case Punkttype.Fritekst(int lengde)
            when lengde > LANG_TEKST -> {
                attributter.addAll(List.of("rows", "4", "maxlength", Integer.toString(lengde)));
                html.start("textarea", attributter.toArray(String[]::new))
                        .tekst(verdi)
                        .slutt();
            }
            case Punkttype.Fritekst(int lengde) -> {
                attributter.addAll(List.of("type", "text", "maxlength", Integer.toString(lengde), "value", verdi));
                html.start("input", attributter.toArray(String[]::new));
            }
            case Punkttype.Heltall _, Punkttype.Desimal _, Punkttype.Prosent _ -> {
                attributter.addAll(List.of(
                        "type",
                        "text",
                        "inputmode",
                        punkt.type() instanceof Punkttype.Heltall ? "numeric" : "decimal",
                        "autocomplete",
                        "off",
                        "class",
                        "tall",
                        "value",
                        verdi));
                html.start("input", attributter.toArray(String[]::new));
            }
        }
    }

    private void jaNei(Punkt punkt, Felt felt, String verdi) {
        html.start("div", "class", "valg", "role", "radiogroup", "aria-labelledby", "l-" + punkt.id());
        for (String svar : List.of("J", "N")) {
            String id = Skjemasak.anker(felt) + (svar.equals("J") ? "" : "-nei");
            List<String> attributter =
                    new ArrayList<>(List.of("type", "radio", "id", id, "name", felt.toString(), "value", svar));
            if (svar.equals(verdi)) {
                attributter.addAll(List.of("checked", ""));
            }
            html.start("label", "for", id).start("input", attributter.toArray(String[]::new));
            html.tekst(svar.equals("J") ? "Ja" : "Nei").slutt();
        }
        html.slutt();
    }

    private void fast(Punkt punkt, Enhet enhet, Felt felt) {
        String verdi = punkt.type().erTall()
                ? sak.utfylling()
                        .tall(enhet, punkt.id())
                        .map(Utfylling::skriv)
                        .orElseGet(() -> sak.utfylling().tekst(felt))
                : switch (sak.utfylling().tekst(felt)) {
                    case "J" -> punkt.type() instanceof Punkttype.JaNei ? "Ja" : "J";
                    case "N" -> punkt.type() instanceof Punkttype.JaNei ? "Nei" : "N";
                    case String annet -> annet;
                };
        String vist = verdi.isEmpty() ? "–" : punkt.type() instanceof Punkttype.Prosent ? verdi + " %" : verdi;
        html.element(
                punkt.beregnet() ? "output" : "span",
                vist,
                "class",
                "fast",
                "id",
                Skjemasak.anker(felt),
                "data-felt",
                felt.toString());
    }

    private void register(Punkt punkt, Felt felt) {
        Optional<String> fraRegisteret = sak.utfylling().fraRegisteret(felt);
        if (fraRegisteret.isPresent() && !punkt.beregnet()) {
            String tall = fraRegisteret.orElseThrow();
            boolean likt = sak.utfylling().tekst(felt).equals(tall);
            html.element(
                    "span",
                    likt
                            ? ramme.ord("fra registeret", "frå registeret")
                            : ramme.ord("registeret har ", "registeret har ") + tall,
                    "class",
                    likt ? "register" : "register endret",
                    "data-register",
                    tall);
        }
    }

    private void annenInstans(Punkt punkt, Enhet enhet) {
        Felt merke = Felt.annenInstans(enhet, punkt.id());
        boolean valgt = sak.utfylling().tekst(merke).equals("J");
        String tekst = ramme.ord("Tallet er gitt av en annen instans", "Talet er gitt av ein annan instans");
        if (!sak.kanSkrives(punkt)) {
            if (valgt) {
                html.element("span", tekst, "class", "instans");
            }
            return;
        }
        html.start("label", "class", "instans");
        // Last of the same name holds, so an empty box can be told from one that is not there.
        html.start("input", "type", "hidden", "name", merke.toString(), "value", "");
        List<String> attributter = new ArrayList<>(List.of("type", "checkbox", "name", merke.toString(), "value", "J"));
        if (valgt) {
            attributter.addAll(List.of("checked", ""));
        }
        html.start("input", attributter.toArray(String[]::new)).tekst(tekst);
        html.element("span", " (" + punkt.id() + ")", "class", "usynlig").slutt();
    }

    /** The place where findings are shown stands there when it is empty too, for the script. */
    private void funn(Punkt punkt, Enhet enhet) {
        Felt felt = sak.utfylling().felt(enhet, punkt);
        html.start("div", "class", "funnene", "id", "m-" + Skjemasak.anker(felt), "data-funn", felt.toString());
        for (Regelfunn funn : sak.funnVed(enhet, punkt.id())) {
            new Funnskriver(html, ramme, sak).skriv(funn);
        }
        html.slutt();
    }
}
