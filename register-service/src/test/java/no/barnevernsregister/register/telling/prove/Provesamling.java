package no.barnevernsregister.register.telling.prove;

import java.util.List;

/** The hand-made cases of one part of the definitions. */
public interface Provesamling {

    /** All of them. */
    static List<Provesamling> alle() {
        return List.of(
                new Barneprover(),
                new Sletteprover(),
                new Tidsprover(),
                new Stedsprover(),
                new Aldersprover(),
                new Grunnlagsprover(),
                new Meldingsprover(),
                new Undersokelsesprover(),
                new Tiltaksbarnprover(),
                new Tiltaksprover(),
                new Plasseringsprover(),
                new Oppholdsprover(),
                new Planprover(),
                new Tilsynsprover(),
                new Flytteprover(),
                new Ettervernsprover(),
                new Oversendelsesprover());
    }

    List<Prove> prover();
}
