<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="1" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter='"isolated_localities" &gt; 0 AND "isolated_people" &gt;= 0.25 * maximum("isolated_people")' label="Isolates most people" />
   <rule symbol="1" key="class_1" filter='"isolated_localities" &gt; 0 AND "isolated_people" &lt; 0.25 * maximum("isolated_people")' label="Isolates people" />
   <rule symbol="2" key="class_2" filter='"isolated_localities" = 0 AND "extra_person_min" &gt; 0 AND "extra_person_min" &gt;= 0.25 * maximum("extra_person_min")' label="Adds most travel time" />
   <rule symbol="3" key="class_3" filter='"isolated_localities" = 0 AND "extra_person_min" &gt; 0 AND "extra_person_min" &lt; 0.25 * maximum("extra_person_min")' label="Adds travel time" />
   <rule symbol="4" key="class_4" filter='"isolated_localities" = 0 AND "extra_person_min" = 0' label="No cost" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="4">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="166,54,3,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="2">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="253,141,60,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="3">
     <Option type="Map">
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="2.4;1.2" name="customdash" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="8,81,156,255" name="line_color" />
      <Option type="QString" value="dash" name="line_style" />
      <Option type="QString" value="2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="1">
     <Option type="Map">
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="1.6;1.2" name="customdash" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="107,174,214,255" name="line_color" />
      <Option type="QString" value="dash" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="150,150,150,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.4" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <layerGeometryType>1</layerGeometryType>
</qgis>
