adresse <- "{{adresse}}api/v2"

# Barn med tiltak i alle regioner, det nyeste året. En skjult celle er ":", som her leses som NA.
sporring <- paste0(
  "/tables/BV001/data?valueCodes[Region]=*&valueCodes[ContentsCode]=BarnMedTiltak",
  "&valueCodes[Tid]=top(1)&stub=Region,Tid&outputFormat=csv"
)
barn <- read.csv(
  paste0(adresse, sporring),
  na.strings = c(":", ".", ".."), colClasses = c(Region = "character"), encoding = "UTF-8"
)
cat(nrow(barn), "regioner,", sum(is.na(barn$BarnMedTiltak)), "skjult\n")
