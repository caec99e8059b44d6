package no.barnevernsregister.prikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrikkerTest {
    @Test
    void holder_malet_for_den_lille_tabellen() {
        Rapport ingen = Prikker.prikk(Eksempel.liten(3, Enslige.NONE)).rapport();
        Rapport enslige = Prikker.prikk(Eksempel.liten(3, Enslige.ANY_SUM)).rapport();
        Rapport fire = Prikker.prikk(Eksempel.liten(4, Enslige.ANY_SUM)).rapport();

        assertThat(ingen.celler()).isEqualTo(504);
        assertThat(ingen.primare()).isEqualTo(105);
        assertThat(ingen.sekundare()).isLessThanOrEqualTo(53);
        assertThat(enslige.sekundare()).isLessThanOrEqualTo(54);
        assertThat(fire.primare()).isEqualTo(128);
        assertThat(fire.sekundare()).isLessThanOrEqualTo(45);
    }

    @Test
    void stokket_inndata_gir_samme_svar() {
        Problem problem = Eksempel.liten(3, Enslige.ANY_SUM);
        var stokket = new ArrayList<>(problem.celler());
        Collections.shuffle(stokket, new Random(4));

        Resultat svar =
                Prikker.prikk(new Problem(problem.dimensjoner(), problem.tabeller(), stokket, problem.innstillinger()));

        assertThat(svar).isEqualTo(Prikker.prikk(problem));
        assertThat(List.copyOf(svar.sertifikat().endring().entrySet()))
                .isEqualTo(List.copyOf(
                        Prikker.prikk(problem).sertifikat().endring().entrySet()));
    }
}
