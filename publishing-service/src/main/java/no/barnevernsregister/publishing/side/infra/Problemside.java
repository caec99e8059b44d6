package no.barnevernsregister.publishing.side.infra;

import io.quarkus.qute.Template;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.feil.Problem;

/** Shows a problem on our pages as a page; the API keeps its own form. */
@Provider
public class Problemside implements ContainerResponseFilter {

    private static final List<String> MASKINER = List.of("/api/", "/catalog", "/q/");

    private final Sider sider;
    private final Template problem;

    Problemside(Sider sider, Template problem) {
        this.sider = sider;
        this.problem = problem;
    }

    @Override
    public void filter(ContainerRequestContext anrop, ContainerResponseContext svar) {
        String sti = anrop.getUriInfo().getPath();
        if (svar.getEntity() instanceof Problem feil && MASKINER.stream().noneMatch(sti::startsWith)) {
            String side = sider.side(problem)
                    .data("tittel", Optional.ofNullable(feil.title()).orElse(""))
                    .data("forklaring", Optional.ofNullable(feil.detail()).orElse(""))
                    .data("sporing", feil.status() >= 500 ? feil.sporing() : "")
                    .data("tilbake", sti.startsWith("/bufdir") ? "/bufdir" : "/")
                    .render();
            svar.setEntity(side, null, MediaType.valueOf("text/html;charset=utf-8"));
        }
    }
}
