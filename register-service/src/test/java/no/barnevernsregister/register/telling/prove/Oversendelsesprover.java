package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.lov;
import static no.barnevernsregister.register.sak.Saksobjekter.oversendelse;

import java.util.List;

/** Referrals to the county board. */
final class Oversendelsesprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(dagen(), grunnlag(), utenAlder());
    }

    private static Prove dagen() {
        return Prove.at("oversendelser teller dagen de ble sendt, barn én gang")
                .gitt(
                        enSak().med(oversendelse("2025-01-01", lov("BVL2021", "5-1")))
                                .med(oversendelse("2025-12-31", lov("BVL2021", "5-1")))
                                .med(oversendelse("2024-12-31", lov("BVL2021", "5-1"))),
                        enSak().med(oversendelse("2025-06-30", lov("BVL2021", "5-1"))),
                        enSak().med(oversendelse("2026-01-01", lov("BVL2021", "5-1"))))
                .venter("oversendelser", "2025", 3)
                .venter("oversendelser", "2025H1", 2)
                .venter("oversendelser", "2025H2", 1)
                .venter("barn_med_oversendelse", "2025", 2)
                .venter("barn_med_oversendelse", "2025H1", 2)
                .venter("barn_med_oversendelse", "2024", 1)
                .venterBarn("oversendelser", "2025", "2");
    }

    private static Prove grunnlag() {
        return Prove.at("hjemmelen som for tiltak; annet er alt utenfor tabellen")
                .gitt(enSak().med(oversendelse("2025-02-02", lov("BVL2021", "5-1")))
                        .med(oversendelse("2025-02-02", lov("BVL", "4-12")))
                        .med(oversendelse("2025-02-02", lov("BVL2021", "4-3"), lov("BVL2021", "5-1")))
                        .med(oversendelse("2025-02-02", lov("BVL2021", "4-3")))
                        .med(oversendelse("2025-02-02", lov("BVL", "4-8"), lov("BVL", "4-12")))
                        .med(oversendelse("2025-02-02", lov("BVL", "4-8", "1")))
                        .med(oversendelse("2025-02-02", lov("BVL2021", "6-2")))
                        .med(oversendelse("2025-02-02", lov("BVL2021", "8-4", "2")))
                        .med(oversendelse("2025-02-02", lov("BVL2021", "3-4")))
                        .med(oversendelse("2025-02-02", lov("BL1981", "18-1"))))
                .venter("oversendelser_etter_grunnlag", "2025", "omsorg=4 akutt=1 atferd=1 annet=4")
                .venter("oversendelser", "2025", 10);
    }

    private static Prove utenAlder() {
        return Prove.at("alderen prøves ikke")
                .gitt(utenPersonalia()
                        .med(barn("2005-05-05", "1"))
                        .med(oversendelse("2025-02-02", lov("BVL2021", "5-1"))))
                .venter("oversendelser_etter_grunnlag", "2025", "omsorg=1");
    }
}
